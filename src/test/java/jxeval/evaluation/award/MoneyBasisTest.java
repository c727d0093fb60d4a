package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jxeval.model.Exact;
import jxeval.scheme.Amount;
import jxeval.scheme.Assessment;
import jxeval.scheme.Award;
import jxeval.scheme.Comparison;
import jxeval.scheme.Condition;
import jxeval.scheme.Consequence;
import jxeval.scheme.Filter;
import jxeval.scheme.Indicator;
import jxeval.scheme.Measure;
import jxeval.scheme.Parameter;
import jxeval.scheme.SchemeDraft;
import jxeval.scheme.Span;
import jxeval.scheme.scoring.AllOrNothing;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which values of a target file money rests on. */
class MoneyBasisTest {
  private final SchemeDraft draft = new SchemeDraft();

  @Test
  void anAwardsOwnValuesAndTheWorkFundsDo() {
    draft.awards.add(task(null, null));
    assertEquals(
        List.of("awards.k.amount", "funds.grants.team"),
        reached("awards.k.amount", "funds.grants.team", "screening.rules.0", "county_targets.0"));
  }

  @Test
  void measuresDoWithWhatTheyAreBuiltFromAndTheirTasks() {
    measure("part", new Measure.Plain(new Measure.Task("paid_in")));
    measure("whole", new Measure.Plus(List.of(new Measure.OfMeasure("part", BigFraction.ONE))));
    measure("other", new Measure.Plain(new Measure.Constant(BigFraction.ONE)));
    draft.awards.add(task(null, "whole"));
    assertEquals(
        List.of("measures.whole.cap", "measures.part.cap", "units.0.tasks.paid_in"),
        reached(
            "measures.whole.cap",
            "measures.part.cap",
            "measures.other.cap",
            "units.0.tasks.paid_in",
            "units.0.tasks.hired"));
  }

  @Test
  void theDeadlineDoesWhereReturnsAreCounted() {
    measure(
        "late",
        new Measure.Aggregate(
            Measure.Kind.COUNT, "submissions", null, Filter.EVERY, Span.TO_DATE, null, null));
    assertEquals(List.of(), reached("calendar.grace_days"));
    draft.awards.add(task(null, "late"));
    assertEquals(List.of("calendar.grace_days"), reached("calendar.grace_days", "calendar.pace"));
  }

  @Test
  void prizesRestOnScoresButNotOnGradesThatNothingReads() {
    assessment();
    draft.awards.add(new Award.Prizes("p", "", "a", null, List.of(), null, "awards.p"));
    assertEquals(
        List.of("assessments.0.indicators.0.points", "units.0.tasks.paid_in"),
        reached(
            "assessments.0.indicators.0.points",
            "assessments.0.grades.bands.0",
            "assessments.0.broken_zero.over",
            "assessments.1.total",
            "units.0.tasks.paid_in"));
  }

  @Test
  void aConsequenceThatClosesAnAwardBringsTheGradesIn() {
    assessment();
    draft.awards.add(new Award.Prizes("p", "", "a", null, List.of(), null, "awards.p"));
    draft.consequences.add(consequence("talk", 0, "rating", new Condition.NotBrokenZero()));
    assertEquals(
        List.of(),
        reached(
            "consequences.0.if", "assessments.0.grades.bands.0", "assessments.0.broken_zero.over"));
    draft.consequences.add(consequence("card", 1, "prizes", new Condition.GradeIn(List.of("较差"))));
    assertEquals(
        List.of("consequences.1.if", "assessments.0.grades.bands.0"),
        reached(
            "consequences.0.if",
            "consequences.1.if",
            "assessments.0.grades.bands.0",
            "assessments.0.broken_zero.over"));
    draft.consequences.add(consequence("out", 2, "p", new Condition.Raised("talk")));
    assertEquals(
        List.of("consequences.0.if", "consequences.2.if", "assessments.0.broken_zero.over"),
        reached("consequences.0.if", "consequences.2.if", "assessments.0.broken_zero.over"));
  }

  @Test
  void aMonthlyConsequenceBarsNothing() {
    assessment();
    draft.awards.add(new Award.Prizes("p", "", "a", null, List.of(), null, "awards.p"));
    draft.consequences.add(
        new Consequence(
            "talk",
            Consequence.At.MONTHLY,
            List.of("department"),
            new Condition.NotBrokenZero(),
            "",
            List.of("prizes"),
            null,
            "consequences.0"));
    assertEquals(List.of(), reached("consequences.0.if"));
  }

  @Test
  void readingsDoThatAReachedValueCitesOrNobodyCites() {
    draft.awards.add(task(null, null));
    parameter("awards.k.amount", "cited");
    parameter("screening.rules.0", "elsewhere");
    parameter("readings.0", "cited");
    parameter("readings.1", "elsewhere");
    parameter("readings.2", "uncited");
    assertEquals(
        List.of("awards.k.amount", "readings.0", "readings.2"),
        MoneyBasis.assumed(draft.build()).stream().map(Parameter::path).toList());
  }

  @Test
  void confirmedValuesAreNotAssumed() {
    draft.awards.add(task(null, null));
    draft.parameters.add(new Parameter("awards.k.amount", "1", null, false, null, null, null, 1));
    assertEquals(List.of(), MoneyBasis.assumed(draft.build()));
    assertEquals(1, MoneyBasis.of(draft.build()).size());
  }

  private List<String> reached(String... paths) {
    draft.parameters.clear();
    for (String path : paths) {
      parameter(path, null);
    }
    return MoneyBasis.assumed(draft.build()).stream().map(Parameter::path).toList();
  }

  private void parameter(String path, @Nullable String reading) {
    draft.parameters.add(new Parameter(path, "1", null, true, null, reading, null, 1));
  }

  private void measure(String id, Measure.Formula formula) {
    draft.measures.put(id, new Measure(id, id, "个", formula, null, null, null, "measures." + id));
  }

  private static Award task(@Nullable Condition when, @Nullable String by) {
    return new Award.TaskCompletion(
        "k", "", List.of("team"), when, new Amount.Fixed(Exact.of("1")), by, null, "awards.k");
  }

  private static Consequence consequence(String id, int at, String bars, Condition when) {
    return new Consequence(
        id,
        Consequence.At.YEAR_END,
        List.of("department"),
        when,
        "",
        List.of(bars),
        null,
        "consequences." + at);
  }

  private void assessment() {
    measure("paid_in", new Measure.Plain(new Measure.Constant(BigFraction.ONE)));
    draft.assessments.add(
        new Assessment(
            "a",
            "",
            List.of("department"),
            BigFraction.ONE,
            null,
            new Assessment.BrokenZero("paid_in", Comparison.ANY),
            false,
            2,
            List.of(),
            List.of(
                new Indicator(
                    "paid_in",
                    "",
                    "paid_in",
                    BigFraction.ONE,
                    new AllOrNothing(),
                    null,
                    true,
                    false,
                    List.of(),
                    null,
                    Indicator.WhenNoTarget.SHARE,
                    null,
                    "assessments.0.indicators.0")),
            List.of(),
            new Assessment.Grades(
                Assessment.Grades.By.TOTAL,
                null,
                List.of(new Assessment.GradeBand("较差", Comparison.ANY, null))),
            null,
            "assessments.0"));
  }
}
