package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import jxeval.model.Submission;
import jxeval.model.Unit;
import jxeval.scheme.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "service, unit",
    "trade, unit",
    "review, unit",
    "survey, unit",
    "people, unit",
    "entries, unit"
  })
  void aRowIsTheUnitsThatItNamesAndItsTeams(String set, String field) {
    FactsDraft facts =
        new FactsDraft()
            .row(set, "t2", 1, field + "=a")
            .row(set, "t2", 1, field + "=t1", "item=x")
            .row(set, "t2", 1, field + "=c", "item=y");
    assertEquals("a1 t12 t21 c1", counts(facts, set, 1));
    assertEquals(3, facts.ledger(1).of(set, Subject.COUNTY, Span.TO_DATE).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"recruitment", "funds"})
  void whatAReturnSpendsOrRecruitsIsItsUnitsAlone(String set) {
    FactsDraft facts =
        new FactsDraft()
            .row(set, "t1", 1, "amount=5")
            .row(set, "a", 1, "amount=5")
            .row(set, "z", 1, "amount=5");
    assertEquals("t11 a1 z1", counts(facts, set, 1).replace("a1 t11", "t11 a1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plants", "parks"})
  void platformsAreTheCountysAlone(String set) {
    FactsDraft facts = new FactsDraft().row(set, null, 1, "park=香料园", "unit=a");
    assertEquals("", counts(facts, set, 1));
    assertEquals(1, facts.ledger(1).of(set, Subject.COUNTY, Span.TO_DATE).size());
  }

  @Test
  void tradeWithoutAUnitIsTheCountysAlone() {
    FactsDraft facts = new FactsDraft().row("trade", null, 1, "enterprise=甲厂");
    assertEquals("", counts(facts, "trade", 1));
    assertEquals(1, facts.ledger(1).of("trade", Subject.COUNTY, Span.TO_DATE).size());
  }

  @Test
  void oneIdleEnterpriseIsOneCaseToldByItsLatestRow() {
    FactsDraft facts =
        new FactsDraft()
            .row("idle", null, 1, "enterprise=旧厂", "status=进行中")
            .row("idle", null, 3, "enterprise=旧 厂", "status=已完成")
            .row("idle", null, 2, "enterprise=老厂", "status=进行中");
    assertEquals("旧厂进行中 老厂进行中", labels(facts.ledger(2).of("idle", Subject.COUNTY, Span.TO_DATE)));
    assertEquals("老厂进行中 旧 厂已完成", labels(facts.ledger(3).of("idle", Subject.COUNTY, Span.TO_DATE)));
    assertEquals("旧 厂已完成", labels(facts.ledger(3).of("idle", Subject.COUNTY, Span.MONTH)));
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({"TO_DATE, 5, 3", "MONTH, 5, 1", "QUARTER, 5, 2", "YEAR, 5, 3", "MONTH, 6, 0"})
  void rowsOfAMonthCountInTheSpansThatCoverIt(Span span, int month, int rows) {
    FactsDraft facts =
        new FactsDraft()
            .row("trade", null, 3, "unit=a")
            .row("trade", null, 4, "unit=a")
            .row("trade", null, 5, "unit=a")
            .row("trade", null, 12, "unit=a");
    assertEquals(rows, facts.ledger(month).of("trade", Subject.COUNTY, span).size());
  }

  @ParameterizedTest
  @CsvSource({"TO_DATE", "MONTH", "QUARTER", "YEAR"})
  void rowsOfTheYearCountInEverySpan(Span span) {
    FactsDraft facts = new FactsDraft().row("people", null, 0, "unit=a");
    assertEquals(1, facts.ledger(5).of("people", Subject.COUNTY, span).size());
  }

  @Test
  void rowsKeptOutCountForNobody() {
    FactsDraft facts = new FactsDraft().row("trade", null, 1, "unit=a").excluded();
    assertEquals(List.of(), facts.ledger(1).of("trade", Subject.COUNTY, Span.TO_DATE));
  }

  @Test
  void theLeadDepartmentAnswersForItsTeamsSubmissions() {
    FactsDraft facts = new FactsDraft();
    Unit a = facts.scheme.units.get(2);
    facts.scheme.units.set(
        2,
        new Unit(
            "a", "a", List.of(), a.kind(), "t1", true, null, null, a.focus(), false, "",
            a.tasks()));
    for (String unit : List.of("t1", "t2", "z")) {
      facts.submissions.add(
          new Submission(
              unit,
              YearMonth.of(2021, 1),
              Submission.Status.LATE,
              "returns/2021-01/" + unit + ".xlsx",
              LocalDate.of(2021, 2, 1)));
    }
    assertEquals("t11 t21 a1 z1", ordered(counts(facts, "submissions", 1)));
    Item late = facts.ledger(1).of("submissions", Subject.COUNTY, Span.MONTH).get(0).item();
    assertEquals("late", FactsDraft.shown(late.get("status")));
    assertTrue(facts.ledger(2).of("submissions", Subject.COUNTY, Span.MONTH).isEmpty());
  }

  private static String labels(List<Credited> credited) {
    return credited.stream()
        .map(c -> c.item().label() + FactsDraft.shown(c.item().get("status")))
        .collect(Collectors.joining(" "));
  }

  /** Units in the order a, t1, …, with how many rows each is credited with. */
  private static String counts(FactsDraft facts, String set, int month) {
    Ledger ledger = facts.ledger(month);
    return List.of("a", "b", "t1", "t2", "c", "s", "z").stream()
        .map(id -> facts.scheme().unit(id).orElseThrow())
        .map(u -> u.id() + ledger.of(set, Subject.of(u), Span.TO_DATE).size())
        .filter(s -> !s.endsWith("0"))
        .collect(Collectors.joining(" "));
  }

  private static String ordered(String counts) {
    return counts.replace("a1 t11 t21", "t11 t21 a1");
  }
}
