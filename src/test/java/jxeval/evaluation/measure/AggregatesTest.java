package jxeval.evaluation.measure;

import static jxeval.evaluation.measure.Measures.aggregate;
import static jxeval.evaluation.measure.Measures.atLeast;
import static jxeval.evaluation.measure.Measures.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import jxeval.Fraction;
import jxeval.evaluation.Figure;
import jxeval.ledger.Subject;
import jxeval.scheme.Measure;
import jxeval.scheme.Measure.Kind;
import jxeval.scheme.SchemeDraft;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Aggregations over rows of 2021 up to May, for unit a and for the county. */
class AggregatesTest {
  private final SchemeDraft scheme = new SchemeDraft().unit("a", "team").unit("b", "team");
  private final Listed rows = new Listed();

  private Figure figure(Measure measure, Subject subject) {
    return new Figures(scheme.build(), rows).of(measure, subject);
  }

  private void assertFigure(String expected, Measure.Aggregate formula) {
    Figure figure = figure(Measures.of("m", formula), Subject.of(scheme.units.get(0)));
    assertEquals(Fraction.of(expected), figure.value());
    assertEquals(Fraction.of(expected), explained(figure), "what its contributions add up to");
  }

  private void assertFigure(String expected, Kind kind, String from) {
    assertFigure(expected, aggregate(kind, from, Span.TO_DATE, null, null));
  }

  private static BigFraction explained(Figure figure) {
    return figure
        .derivation()
        .rows()
        .map(c -> c.stated().multiply(c.share()))
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private @Nullable BigFraction value(Kind kind, String from) {
    return figure(Measures.of("m", kind, from), Subject.of(scheme.units.get(0))).value();
  }

  @Test
  void ofNoRowsSumsAndCountsAreZeroAndTheRestIsNull() {
    for (Kind kind : List.of(Kind.COUNT, Kind.SUM, Kind.DISTINCT, Kind.DAYS, Kind.PERSON_DAYS)) {
      assertEquals(BigFraction.ZERO, value(kind, "projects.paid_in"), kind.toString());
    }
    for (Kind kind : List.of(Kind.MEAN, Kind.MAX, Kind.LATEST)) {
      assertNull(value(kind, "projects.paid_in"), kind.toString());
    }
  }

  @Test
  void aCountAddsSharesAndASumAmountsTimesShares() {
    rows.row("a", "1/3", "projects", 0, "paid_in=600")
        .row("a", "1", "projects", 0, "paid_in=0.1")
        .row("a", "1/2", "projects", 0)
        .row("b", "1", "projects", 0, "paid_in=9");
    assertFigure("11/6", Kind.COUNT, "projects");
    assertFigure("200.1", Kind.SUM, "projects.paid_in");
  }

  @Test
  void theCountyCountsEveryProjectWhole() {
    rows.row("a", "1/3", "projects", 0, "paid_in=600").row("b", "1", "projects", 0, "paid_in=9");
    Figure figure = figure(Measures.of("m", Kind.SUM, "projects.paid_in"), Subject.COUNTY);
    assertEquals(Fraction.of("609"), figure.value());
  }

  @Test
  void onlyRowsThatPassEveryFilterCount() {
    rows.row("projects", 0, "planned=2000", "funding=内资")
        .row("projects", 0, "planned=1999", "funding=内资")
        .row("projects", 0, "planned=3000", "funding=外资")
        .row("projects", 0, "planned=3000");
    assertFigure(
        "1",
        aggregate(
            Kind.COUNT,
            "projects",
            Span.TO_DATE,
            null,
            null,
            atLeast("planned", 2000),
            is("funding", "内资")));
  }

  @Test
  void aPeriodTakesTheRowsOfItsMonths() {
    rows.row("entries", 1, "value=1")
        .row("entries", 3, "value=10")
        .row("entries", 4, "value=100")
        .row("entries", 5, "value=1000");
    assertFigure("1111", aggregate(Kind.SUM, "entries.value", Span.TO_DATE, null, null));
    assertFigure("1111", aggregate(Kind.SUM, "entries.value", Span.YEAR, null, null));
    assertFigure("1100", aggregate(Kind.SUM, "entries.value", Span.QUARTER, null, null));
    assertFigure("1000", aggregate(Kind.SUM, "entries.value", Span.MONTH, null, null));
  }

  @Test
  void meansAndMaximaAreOverRowsWithAValue() {
    rows.row("entries", 1, "value=80")
        .row("entries", 2, "value=91")
        .row("entries", 3)
        .row("entries", 4, "value=90");
    assertFigure("87", Kind.MEAN, "entries.value");
    assertFigure("91", Kind.MAX, "entries.value");
  }

  @Test
  void the_largest_value_stands_where_it_first_stood() {
    rows.row("entries", 1, "value=7").row("entries", 2, "value=7").row("entries", 3, "value=5");
    Figure largest =
        figure(Measures.of("m", Kind.MAX, "entries.value"), Subject.of(scheme.units.get(0)));
    assertEquals(
        List.of("C2"),
        largest.derivation().rows().map(c -> String.valueOf(c.at().cell())).toList());
  }

  @Test
  void theLargestOfNegativeNumbersIsTheOneNearestZero() {
    rows.row("entries", 1, "value=-9").row("entries", 2, "value=-5");
    assertFigure("-5", Kind.MAX, "entries.value");
  }

  @Test
  void theLatestMonthWithAValueIsSummed() {
    rows.row("parks", 2, "enterprises=1")
        .row("parks", 4, "enterprises=2")
        .row("parks", 4, "enterprises=3")
        .row("parks", 3, "enterprises=7");
    assertFigure("5", Kind.LATEST, "parks.enterprises");
  }

  @Test
  void rowsOfNoMonthAreTheLatestWhereNoneHasOne() {
    rows.row("parks", 0, "enterprises=4").row("parks", 0, "enterprises=3");
    assertFigure("7", Kind.LATEST, "parks.enterprises");
    rows.row("parks", 2, "enterprises=1");
    assertFigure("1", Kind.LATEST, "parks.enterprises");
  }

  @Test
  void differentValuesCountOnceHoweverTheyAreWritten() {
    rows.row("trade", 1, "enterprise=甲（江西）")
        .row("trade", 2, "enterprise=甲(江西)")
        .row("trade", 3, "enterprise=乙")
        .row("trade", 4);
    assertFigure("2", Kind.DISTINCT, "trade.enterprise");
  }

  @Test
  void ofACellWithSeveralValuesEachCounts() {
    rows.row("trips", 1, "leaders=张、李").row("trips", 2, "leaders=李、王");
    assertFigure("3", Kind.DISTINCT, "trips.leaders");
  }

  @Test
  void aDistinctValueMustKeepWhatAllItsRowsTogetherAreAsked() {
    rows.row("trade", 1, "enterprise=甲", "export_usd=600")
        .row("trade", 2, "enterprise=甲", "export_usd=400")
        .row("trade", 2, "enterprise=乙", "export_usd=999.99")
        .row("trade", 2, "enterprise=丙");
    Measure.Having having = new Measure.Having.Sum("export_usd", Measures.atLeast(1000));
    assertFigure("1", aggregate(Kind.DISTINCT, "trade.enterprise", Span.TO_DATE, having, null));
    assertFigure(
        "2",
        aggregate(
            Kind.DISTINCT, "trade.enterprise", Span.TO_DATE, new Measure.Having.Not(having), null));
  }

  @Test
  void a_distinct_value_may_be_asked_for_one_row_that_passes() {
    rows.row("trade", 1, "enterprise=甲", "mode=自营")
        .row("trade", 2, "enterprise=甲", "mode=代理")
        .row("trade", 2, "enterprise=乙", "mode=代理")
        .row("trade", 3, "enterprise=丙", "mode=自营");
    Measure.Having own = new Measure.Having.SomeRow(is("mode", "自营"));
    assertFigure("2", aggregate(Kind.DISTINCT, "trade.enterprise", Span.TO_DATE, own, null));
    Measure.Having both =
        new Measure.Having.All(List.of(own, new Measure.Having.SomeRow(is("mode", "代理"))));
    assertFigure("1", aggregate(Kind.DISTINCT, "trade.enterprise", Span.TO_DATE, both, null));
  }

  @Test
  void datesCountByTheMonthsOrQuartersThatTheyLieIn() {
    rows.row("trips", 1, "depart=2021-01-05")
        .row("trips", 1, "depart=2021-01-20")
        .row("trips", 3, "depart=2021-03-01")
        .row("trips", 4, "depart=2021-04-01");
    assertFigure("3", aggregate(Kind.DISTINCT, "trips.depart", Span.TO_DATE, null, Span.MONTH));
    assertFigure("2", aggregate(Kind.DISTINCT, "trips.depart", Span.TO_DATE, null, Span.QUARTER));
  }

  @Test
  void ledger_rows_count_by_their_own_month() {
    rows.row("trade", 1, "month=2021-01")
        .row("trade", 1, "month=2021-01")
        .row("trade", 3, "month=2021-03")
        .row("trade", 4, "month=2021-04");
    assertFigure("3", aggregate(Kind.DISTINCT, "trade.month", Span.TO_DATE, null, Span.MONTH));
    assertFigure("2", aggregate(Kind.DISTINCT, "trade.month", Span.TO_DATE, null, Span.QUARTER));
  }

  @Test
  void a_text_lies_in_no_month() {
    rows.row("trips", 1, "visited=2021-01-05").row("trips", 2, "visited=待定");
    assertFigure("1", aggregate(Kind.DISTINCT, "trips.visited", Span.TO_DATE, null, Span.MONTH));
    assertFigure("2", aggregate(Kind.DISTINCT, "trips.visited", Span.TO_DATE, null, null));
  }

  @Test
  void overlappingTripsCountADayOnceAndAsMuchAsTheLargestPart() {
    rows.row("trips", 5, "depart=2021-05-03", "return=2021-05-05", "days_stated=1.5")
        .row("trips", 5, "depart=2021-05-04", "return=2021-05-06");
    assertFigure("4", Kind.DAYS, "trips");
  }

  @Test
  void theOrderOfOverlappingTripsDoesNotMatter() {
    rows.row("trips", 5, "depart=2021-05-04", "return=2021-05-06")
        .row("trips", 5, "depart=2021-05-03", "return=2021-05-05", "days_stated=1.5");
    assertFigure("4", Kind.DAYS, "trips");
  }

  @Test
  void statedDaysLowerATripAndNeverRaiseIt() {
    rows.row("trips", 5, "depart=2021-05-03", "return=2021-05-05", "days_stated=2.5");
    assertFigure("2.5", Kind.DAYS, "trips");
    rows.row("trips", 5, "depart=2021-05-10", "return=2021-05-11", "days_stated=9");
    assertFigure("4.5", Kind.DAYS, "trips");
  }

  @Test
  void daysBeforeTheYearDoNotCount() {
    rows.row("trips", 1, "depart=2020-12-30", "return=2021-01-02");
    assertFigure("2", Kind.DAYS, "trips");
  }

  @Test
  void everyLeaderHasDaysOfTheirOwn() {
    rows.row("trips", 5, "depart=2021-05-03", "return=2021-05-04", "leaders=张、李")
        .row("trips", 5, "depart=2021-05-04", "return=2021-05-05", "leaders=张 ");
    assertFigure("5", Kind.PERSON_DAYS, "trips");
    assertFigure("3", Kind.DAYS, "trips");
  }

  @Test
  void aSumIsInTheUnitOfTheMeasureAndSoAreItsContributions() {
    rows.row("projects", 1, "paid_in=1200");
    Measure.Aggregate sum = aggregate(Kind.SUM, "projects.paid_in", Span.TO_DATE, null, null);
    Measure measure = new Measure("m", "m", "亿元", sum, null, null, null, "measures.m");
    Figure figure = figure(measure, Subject.of(scheme.units.get(0)));
    assertEquals(Fraction.of("0.12"), figure.value());
    assertEquals(Fraction.of("0.12"), explained(figure));
  }
}
