package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jxeval.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M6xx: each code raised, and near misses that raise nothing. */
class MonthChecksTest {

  @ParameterizedTest(name = "{0}, then {1} in month {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          paid_in_cumulative=500 | paid_in=100;paid_in_cumulative=650   | 4 | M601 H2 | not 600
          paid_in_cumulative=500 | paid_in=100;paid_in_cumulative=600   | 4 |         | follows
          paid_in_cumulative=500 | paid_in=100;paid_in_cumulative=600.0 | 4 |         | by value
          paid_in_cumulative=500 | paid_in=100;paid_in_cumulative=650   | 5 |         | a month lies between
                                 | paid_in=100;paid_in_cumulative=650   | 4 |         | nothing before
          paid_in_cumulative=500 | paid_in=100                          | 4 |         | nothing stated
          planned=5000           | planned=8000                         | 4 | M605 C2 | another plan
          planned=5000           | planned=5000.0                       | 4 |         | the same plan
          planned=5000           | planned=8000                         | 6 | M605 C2 | months between or not
          funding=内资           | funding=外资                         | 4 | M606 D2 | another funding
          funding=内资           | funding=内资                         | 4 |         | the same funding
          units=a                | units=b                              | 4 | M607 E2 | another unit
          units=a、b             | units=b、a                           | 4 |         | another order
          units=a                | units=a、b                           | 4 | M607 E2 | one more unit
          paid_in_cumulative=4900 | paid_in=101;paid_in_cumulative=5001 | 4 | M608 H2 | over the plan
          paid_in_cumulative=4900 | paid_in=100;paid_in_cumulative=5000 | 4 |         | exactly the plan
          status=在建            | status=终止                          | 4 |         | given up
          status=终止            | status=在建                          | 4 | M604 B2 | back from the dead
          status=终止            | status=终止                          | 4 |         | still given up
          """)
  void aRowIsComparedWithTheReturnsLastOne(
      String march, String then, int month, String finding, String why) {
    FactsDraft facts =
        new FactsDraft().project("t1", 3, fields(march)).project("t1", month, fields(then));
    assertEquals(finding == null ? List.of() : List.of(finding), facts.findings(month), why);
  }

  @Test
  void theRowInWhichThePlanIsFirstExceededIsListedAndLaterOnesAreNot() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "paid_in_cumulative=6000")
            .project("t1", 2, "paid_in_cumulative=6000");
    assertEquals(List.of("M608 H2"), facts.findings(2));
  }

  @Test
  void cumulativeFiguresAreCheckedFromTheSecondRowOnEvenBesideAnotherReturnsRow() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 3, "share=60", "paid_in_cumulative=500")
            .project("t2", 4, "units=c", "share=40", "paid_in=1", "paid_in_cumulative=500");
    assertEquals(List.of("M601 H2"), facts.findings(4));
  }

  @Test
  void oneBadRowDoesNotCascade() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 3, "paid_in_cumulative=500")
            .project("t1", 4, "paid_in=100", "paid_in_cumulative=600")
            .excluded()
            .project("t1", 5, "paid_in=10", "paid_in_cumulative=610");
    assertEquals(List.of(), facts.findings(5));
  }

  @ParameterizedTest(name = "recruited {0} in all, then {1} this month and {2} in all: {3}")
  @CsvSource({"10, 5, 15, ''", "10, 5, 16, M601 K2", "10, 0, 10, ''"})
  void recruitmentCumulatesByEnterpriseAndPost(
      String before, String hired, String cumulative, String finding) {
    FactsDraft facts =
        new FactsDraft()
            .row("recruitment", "z", 1, "enterprise=甲厂", "hired=1", "hired_cumulative=" + before)
            .row(
                "recruitment",
                "z",
                2,
                "enterprise=甲 厂",
                "hired=" + hired,
                "hired_cumulative=" + cumulative);
    assertEquals(finding.isEmpty() ? List.of() : List.of(finding), facts.findings(2));
    assertEquals(List.of(), facts.findings(1), "January is not checked");
  }

  @Test
  void recruitmentOfAnotherPostOrUnitIsAnotherSeries() {
    FactsDraft facts =
        new FactsDraft()
            .row("recruitment", "z", 1, "enterprise=甲厂", "hired=1", "hired_cumulative=1")
            .row("recruitment", "z", 2, "enterprise=甲厂", "post=质检", "hired=1", "hired_cumulative=1")
            .row("recruitment", "a", 2, "enterprise=甲厂", "hired=1", "hired_cumulative=1");
    assertEquals(List.of(), facts.findings(2));
  }

  @ParameterizedTest(name = "completed 100 in all, then 50 and {0} in all: {1}")
  @CsvSource({"150, ''", "149, M601 L3"})
  void plantsCumulateByParkAndProject(String cumulative, String finding) {
    FactsDraft facts =
        new FactsDraft()
            .row("plants", null, 2, "park=园", "project=一期", "completed_cumulative=100")
            .row(
                "plants",
                null,
                3,
                "park=园",
                "project=一期",
                "completed=50",
                "completed_cumulative=" + cumulative);
    assertEquals(finding.isEmpty() ? List.of() : List.of(finding), facts.findings(3));
  }

  @ParameterizedTest(name = "first {0}, resubmitted {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          paid_in=500        | paid_in=450        | M602 G3
          paid_in=500        | paid_in=500.0      |
          paid_in=500;note=x | paid_in=500;note=y |
          """)
  void aResubmissionThatChangesAFigureIsListed(String first, String second, String finding) {
    FactsDraft facts = new FactsDraft().project("t1", 3, fields(first));
    facts.superseded.add(facts.rows.remove(0));
    facts.project("t1", 3, fields(second));
    assertEquals(finding == null ? List.of() : List.of(finding), facts.findings(3));
    assertEquals(List.of(), facts.findings(2));
  }

  @Test
  void recruitmentRestatedIsListed() {
    FactsDraft facts = new FactsDraft().row("recruitment", "z", 1, "enterprise=甲厂", "hired=5");
    facts.superseded.add(facts.rows.remove(0));
    facts.row("recruitment", "z", 1, "enterprise=甲厂", "hired=4");
    assertEquals(List.of("M602 J3"), facts.findings(1));
  }

  @Test
  void aProjectThatIsNoLongerListedVanishedOnce() {
    FactsDraft facts = new FactsDraft().project("t1", 3).handedIn("t1", 4).handedIn("t1", 5);
    assertEquals(List.of(), facts.findings(3));
    assertEquals(List.of("M603"), facts.findings(4));
    assertEquals(List.of("M603"), facts.findings(5));
  }

  @Test
  void aProjectGivenUpMayLeaveTheReturn() {
    FactsDraft facts = new FactsDraft().project("t1", 3, "status=终止").handedIn("t1", 4);
    assertEquals(List.of(), facts.findings(4));
  }

  @Test
  void aMissingReturnSaysNothingOfItsProjects() {
    FactsDraft facts = new FactsDraft().project("t1", 3).handedIn("t2", 4).project("t1", 5);
    assertEquals(List.of(), facts.findings(5));
  }

  @Test
  void aProjectListedAgainAfterAReturnWithoutItCameBack() {
    FactsDraft facts = new FactsDraft().project("t1", 3).handedIn("t1", 4).project("t1", 5);
    assertEquals(List.of("M603", "M604 B2"), facts.findings(5));
  }

  @Test
  void aRowKeptOutIsListedAllTheSame() {
    FactsDraft facts = new FactsDraft().project("t1", 3).project("t1", 4).excluded();
    assertEquals(List.of(), facts.findings(4));
  }

  @ParameterizedTest(name = "{0}: {1}, then {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M601 | paid_in_cumulative=500  | paid_in=100;paid_in_cumulative=650
          M604 | status=终止             | status=在建
          M605 | planned=5000            | planned=8000
          M606 | funding=内资            | funding=外资
          M607 | units=a                 | units=b
          M608 | paid_in_cumulative=4900 | paid_in=101;paid_in_cumulative=5001
          R407 | status=签约             | started=2021-05-01
          """)
  void aCodeThatTheCountyMakesAnErrorKeepsItsRowOut(String code, String march, String april) {
    FactsDraft facts =
        new FactsDraft().project("t1", 3, fields(march)).project("t1", 4, fields(april));
    assertEquals(2, facts.project(4).rows().size());
    facts.error(code);
    assertEquals(List.of(facts.rows.get(0)), facts.project(4).rows());
    assertEquals(Severity.ERROR, facts.ledger(4).findings().get(0).severity());
  }

  @Test
  void aWarningKeepsNoRowOutWhereAnotherCodeOfItsCheckIsAnError() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 3, "planned=5000")
            .project("t1", 4, "planned=8000")
            .error("M606");
    assertEquals(List.of("M605 C2"), facts.findings(4));
    assertEquals(2, facts.project(4).rows().size());
  }

  @Test
  void aRestatedFigureThatTheCountyMakesAnErrorKeepsItsRowOut() {
    FactsDraft facts = new FactsDraft().project("t1", 3, "paid_in=1");
    facts.superseded.add(facts.rows.remove(0));
    facts.project("t1", 3, "paid_in=2").error("M602");
    assertEquals(List.of(), facts.ledger(3).projects());
  }

  @Test
  void anErrorThatConcernsNoRowKeepsNoneOut() {
    FactsDraft facts = new FactsDraft().project("t1", 3, "paid_in=1").handedIn("t1", 4);
    facts.error("M603");
    assertEquals(List.of("M603"), facts.findings(4));
    assertEquals("1", FactsDraft.shown(facts.project(4).get("paid_in")));
  }

  private static String[] fields(String text) {
    return text == null ? new String[0] : text.split(";");
  }
}
