package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jxeval.model.Exact;
import jxeval.scheme.Amount;
import jxeval.scheme.Assessment;
import jxeval.scheme.Award;
import jxeval.scheme.Comparison;
import jxeval.scheme.Consequence;
import jxeval.scheme.Filter;
import jxeval.scheme.Indicator;
import jxeval.scheme.Measure;
import jxeval.scheme.Parameter;
import jxeval.scheme.Satisfaction;
import jxeval.scheme.SchemeDraft;
import jxeval.scheme.Span;
import jxeval.scheme.condition.All;
import jxeval.scheme.condition.Any;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.condition.GradeIn;
import jxeval.scheme.condition.MeasureIs;
import jxeval.scheme.condition.NotBrokenZero;
import jxeval.scheme.condition.Raised;
import jxeval.scheme.condition.SurveyOutcome;
import jxeval.scheme.condition.Vertical;
import jxeval.scheme.condition.Won;
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
    draft.consequences.add(consequence("talk", 0, "rating", new NotBrokenZero()));
    assertEquals(
        List.of(),
        reached(
            "consequences.0.if", "assessments.0.grades.bands.0", "assessments.0.broken_zero.over"));
    draft.consequences.add(consequence("card", 1, "prizes", new GradeIn(List.of("较差"))));
    assertEquals(
        List.of("consequences.1.if", "assessments.0.grades.bands.0"),
        reached(
            "consequences.0.if",
            "consequences.1.if",
            "assessments.0.grades.bands.0",
            "assessments.0.broken_zero.over"));
    draft.consequences.add(consequence("out", 2, "p", new Raised("talk")));
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
            new NotBrokenZero(),
            "",
            List.of("prizes"),
            null,
            "consequences.0"));
    assertEquals(List.of(), reached("consequences.0.if"));
  }

  @Test
  void whatever_else_is_said_of_a_unit_does() {
    draft.awards.add(task(null, null));
    assertEquals(
        List.of("units.0.lead", "units.0.focus.industries"),
        reached("units.0.lead", "units.0.focus.industries", "units.0.tasks.hired"));
  }

  @Test
  void regions_do_where_a_measure_asks_for_the_focus() {
    Filter focus = new Filter.Field("in_focus", new jxeval.scheme.Test.In(List.of("是")));
    measure(
        "own",
        new Measure.Aggregate(
            Measure.Kind.COUNT, "projects", null, focus, Span.TO_DATE, null, null));
    assertEquals(List.of(), reached("regions.长三角"));
    draft.awards.add(task(null, "own"));
    assertEquals(List.of("regions.长三角"), reached("regions.长三角"));
  }

  @Test
  void nominations_without_a_condition_rest_on_new_projects_where_there_is_such_a_measure() {
    draft.awards.add(new Award.Nominations("n", "", List.of("department"), null, null, "awards.n"));
    assertEquals(List.of(), reached("measures.new_projects.cap"));
    measure("new_projects", new Measure.Plain(new Measure.Constant(BigFraction.ONE)));
    assertEquals(
        List.of("measures.new_projects.cap"),
        reached("measures.new_projects.cap", "units.0.tasks.new_projects"));
  }

  @Test
  void nominations_with_a_condition_rest_on_what_it_asks() {
    measure("new_projects", new Measure.Plain(new Measure.Constant(BigFraction.ONE)));
    measure("paid_in", new Measure.Plain(new Measure.Constant(BigFraction.ONE)));
    Condition asked =
        new All(
            List.of(new Won("prizes"), new Vertical(), new MeasureIs("paid_in", Comparison.ANY)));
    draft.awards.add(
        new Award.Nominations("n", "", List.of("department"), asked, null, "awards.n"));
    assertEquals(
        List.of("measures.paid_in.cap"),
        reached("measures.paid_in.cap", "measures.new_projects.cap", "satisfaction.top"));
  }

  @Test
  void a_bonus_on_a_measure_of_its_own_brings_that_measure_and_its_tasks_in() {
    measure("extra", new Measure.Plain(new Measure.Constant(BigFraction.ONE)));
    assessment(null, bonus(null), bonus("extra"));
    draft.awards.add(new Award.Prizes("p", "", "a", null, List.of(), null, "awards.p"));
    assertEquals(
        List.of("measures.extra.cap", "units.0.tasks.extra"),
        reached("measures.extra.cap", "units.0.tasks.extra", "units.0.tasks.hired"));
  }

  private static Indicator.Bonus bonus(@Nullable String measure) {
    return new Indicator.Bonus(
        measure, BigFraction.ONE, new AllOrNothing(), null, null, null, null, "");
  }

  @Test
  void grades_by_progress_rest_on_the_measure_and_on_the_targets_that_it_has() {
    measure("hired", new Measure.Plain(new Measure.Constant(BigFraction.ONE)));
    assessment(new Assessment.Grades(Assessment.Grades.By.PROGRESS, "hired", List.of()));
    draft.awards.add(task(null, null));
    draft.consequences.add(consequence("card", 0, "k", new GradeIn(List.of("较差"))));
    assertEquals(
        List.of("measures.hired.cap", "units.0.tasks.hired"),
        reached("measures.hired.cap", "units.0.tasks.hired", "units.0.tasks.other"));
  }

  @Test
  void a_condition_on_what_an_assessment_does_not_have_rests_on_nothing_of_it() {
    assessment(null);
    draft.assessments.replaceAll(MoneyBasisTest::withoutBrokenZero);
    draft.awards.add(task(null, null));
    draft.consequences.add(
        consequence(
            "card",
            0,
            "k",
            new Any(
                List.of(
                    new GradeIn(List.of("较差")), new NotBrokenZero(), new SurveyOutcome("last")))));
    assertEquals(
        List.of("assessments.0.total", "consequences.0.if"),
        reached(
            "assessments.0.total",
            "assessments.0.grades.by",
            "assessments.0.broken_zero.over",
            "consequences.0.if",
            "satisfaction.top"));
    draft.satisfaction =
        new Satisfaction(Map.of(), Map.of(), List.of(), 1, 1, 1, false, null, "satisfaction");
    assertEquals(List.of("satisfaction.top"), reached("satisfaction.top"));
  }

  private static Assessment withoutBrokenZero(Assessment a) {
    return new Assessment(
        a.id(),
        a.title(),
        a.units(),
        a.total(),
        null,
        null,
        false,
        2,
        List.of(),
        a.indicators(),
        List.of(),
        a.grades(),
        null,
        a.path());
  }

  @Test
  void a_consequence_that_closes_an_award_and_is_asked_by_another_counts_once() {
    assessment();
    draft.awards.add(task(null, null));
    draft.consequences.add(consequence("card", 0, "k", new Vertical()));
    draft.consequences.add(
        consequence("out", 1, "k", new All(List.of(new Raised("card"), new Raised("card")))));
    assertEquals(
        List.of("consequences.0.if", "consequences.1.if"),
        reached("consequences.0.if", "consequences.1.if", "assessments.0.total"));
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
    assessment(
        new Assessment.Grades(
            Assessment.Grades.By.TOTAL,
            null,
            List.of(new Assessment.GradeBand("较差", Comparison.ANY, null))));
  }

  private void assessment(Assessment.@Nullable Grades grades, Indicator.Bonus... bonuses) {
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
                    List.of(bonuses),
                    null,
                    Indicator.WhenNoTarget.SHARE,
                    null,
                    "assessments.0.indicators.0")),
            List.of(),
            grades,
            null,
            "assessments.0"));
  }
}
