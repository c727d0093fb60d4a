package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jxeval.scheme.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingRowTest {

  @ParameterizedTest(name = "shares {0} and {1}: {2}")
  @CsvSource({
    "60, 40, 500",
    "40, 60, 400",
    "50, 50, 500",
    "'', '', 500",
    "60, '', 500",
    "40, '', 400",
    "100, 100, 500",
    "70, 80, 400"
  })
  void theRowOfTheLargestShareCountsThenOfTheFirstUnit(String first, String second, String paidIn) {
    FactsDraft facts =
        new FactsDraft()
            .project("t2", 1, "units=c", "share=" + second, "paid_in=400", "planned=4000")
            .project("t1", 1, "units=a", "share=" + first, "paid_in=500", "planned=5000");
    assertEquals(paidIn, shown(facts.project(1), "paid_in"));
    assertEquals(paidIn + "0", shown(facts.project(1), "planned"));
  }

  @Test
  void ofTwoEqualRowsInOneReturnThatOfTheFirstUnitCountsWhateverTheirOrder() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=b", "share=50", "paid_in=400")
            .project("t1", 1, "units=a", "share=50", "paid_in=500");
    assertEquals("500", shown(facts.project(1), "paid_in"));
  }

  @Test
  void theFirstUnitIsThatOfTheTargetFileAndNotOfTheAlphabet() {
    FactsDraft facts =
        new FactsDraft()
            .project("a", 1, "units=a", "share=50", "paid_in=400")
            .project("t1", 1, "units=b", "share=50", "paid_in=500");
    assertEquals("500", shown(facts.project(1), "paid_in"));
  }

  @Test
  void aReturnsOnlyRowSpeaksForAllThatItClaims() {
    FactsDraft facts =
        new FactsDraft()
            .project("t2", 1, "units=c", "share=45", "paid_in=400")
            .project("t1", 1, "units=a", "share=30", "paid_in=500")
            .project("t1", 1, "units=b", "share=25", "paid_in=600");
    assertEquals("400", shown(facts.project(1), "paid_in"), "of three rows the largest share");
    facts
        .project("t2", 2, "units=c", "share=45", "paid_in=40")
        .project("t1", 2, "units=a、b", "share=30、25", "paid_in=50");
    assertEquals("450", shown(facts.project(2), "paid_in"), "55 of 100 before 45");
  }

  @Test
  void anotherUnitsRowCountsInAMonthThatTheFirstDoesNotList() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "share=60", "paid_in=10", "planned=5000")
            .project("t2", 1, "units=c", "share=40", "paid_in=11", "planned=6000")
            .project("t2", 2, "units=c", "share=40", "paid_in=20", "planned=6000");
    assertEquals("30", shown(facts.project(2), "paid_in"));
    assertEquals("6000", shown(facts.project(2), "planned"), "the latest row's");
  }

  @Test
  void staticFieldsAreThoseOfTheLatestRowForTheWholeYear() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "paid_in=1", "place=工业园", "funding=内资")
            .project("t1", 3, "paid_in=2", "funding=外资");
    assertEquals("内资", shown(facts.project(2), "funding"));
    assertEquals("外资", shown(facts.project(3), "funding"));
    assertNull(facts.project(3).get("place"), "blank in the latest row");
  }

  @Test
  void monthlyColumnsAreSummedOverTheSpanWithTheirCells() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "paid_in=1.1")
            .project("t1", 3, "paid_in=2.2")
            .project("t1", 4, "paid_in=4.4");
    Ledger ledger = facts.ledger(4);
    assertEquals("7.7 of G2 G2 G2", sum(ledger, Span.TO_DATE));
    assertEquals("4.4 of G2", sum(ledger, Span.MONTH));
    assertEquals("4.4 of G2", sum(ledger, Span.QUARTER));
    assertEquals("7.7 of G2 G2 G2", sum(ledger, Span.YEAR));
    assertEquals("3.3 of G2 G2", sum(facts.ledger(3), Span.QUARTER));
    assertEquals("0 of ", sum(facts.ledger(2), Span.MONTH), "nothing this month");
  }

  @Test
  void aColumnThatNoRowFillsStaysBlank() {
    Project project = new FactsDraft().project("t1", 1).project(1);
    assertNull(project.get("foreign_used"));
  }

  @Test
  void moneyPaidInStaysWhenAProjectIsGivenUp() {
    FactsDraft facts =
        new FactsDraft().project("t1", 1, "paid_in=100").project("t1", 2, "status=终止");
    assertEquals("100", shown(facts.project(2), "paid_in"));
    assertEquals("终止", shown(facts.project(2), "status"));
  }

  @Test
  void rowsOfLaterMonthsAreNotSeen() {
    FactsDraft facts = new FactsDraft().project("t1", 2).project("t1", 3);
    assertEquals(List.of(), facts.ledger(1).projects());
    assertEquals(1, facts.project(2).rows().size());
  }

  @Test
  void datesAheadOfTheMonthAreBlankAndThoseOfItsLastDayAreNot() {
    FactsDraft facts =
        new FactsDraft()
            .project(
                "t1", 2, "signed=2021-02-28", "started=2021-03-01", "contract_start=2021-06-01");
    Project project = facts.project(2);
    assertEquals("2021-02-28", shown(project, "signed"));
    assertNull(project.get("started"));
    assertEquals("2021-06-01", shown(project, "contract_start"));
    assertEquals(List.of("R407 I2"), facts.findings(2));
    assertEquals(List.of(), facts.findings(3));
  }

  private static String sum(Ledger ledger, Span span) {
    Item item = ledger.of("projects", Subject.COUNTY, span).get(0).item();
    return FactsDraft.shown(item.get("paid_in"))
        + " of "
        + Objects.requireNonNull(item.parts("paid_in")).stream()
            .map(p -> String.valueOf(p.at().cell()))
            .collect(Collectors.joining(" "));
  }

  private static String shown(Project project, String field) {
    return FactsDraft.shown(project.get(field));
  }
}
