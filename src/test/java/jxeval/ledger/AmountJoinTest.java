package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jxeval.model.InputFile;
import jxeval.scheme.Ruling;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountJoinTest {

  /** P1 甲 of a; 乙 of a and, another investor's, of b; P3 丙 of c, once called 老丙. */
  private static FactsDraft returns() {
    return new FactsDraft()
        .project("t1", 1)
        .project("t1", 1, "code=", "name=乙")
        .project("t1", 1, "code=", "name=乙", "investor=他", "units=b")
        .project("t1", 1, "code=", "name=乙", "investor=她", "units=b")
        .project("t2", 1, "code=P3", "name=老丙", "units=c")
        .project("t2", 2, "code=P3", "name=丙", "units=c");
  }

  @ParameterizedTest(name = "{0} {1} of {2}: {3} {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P1   | 甲   | a | P1 |          | by number
          Ｐ１ | 甲   | a | P1 |          | the number folds
          P1   | 别名 | a | P1 |          | the number decides
          P1   | 甲   | c | P1 | U723 P2  | another unit
          P9   | 甲   | a |    | U721 O2  | no such number
               | 甲   | a | P1 |          | by name
               | 甲   | b |    | U721 B2  | not among its projects
               | 丁   | a |    | U721 B2  | no such name
               | 乙   | a | 乙 |          | one of that name is its own
               | 乙   | b |    | U722 B2  | two of that name are its own
               | 老丙 | c | P3 |          | a name that it once bore
               | 丙   | c | P3 |          | its latest name
          """)
  void rowsJoinByNumberElseByNameAmongTheProjectsOfTheirUnit(
      String code, String name, String unit, String project, String finding, String why) {
    FactsDraft facts =
        returns().row("tax", null, 0, "code=" + text(code), "name=" + name, "unit=" + unit);
    Ledger ledger = facts.ledger(12);
    assertEquals(
        text(project),
        ledger.amounts("tax").stream().map(a -> a.project().id()).collect(Collectors.joining(" ")),
        why);
    assertEquals(
        text(finding),
        ledger.findings().stream()
            .map(FactsDraft::shown)
            .filter(f -> f.startsWith("U"))
            .collect(Collectors.joining(" ")),
        why);
    assertEquals(
        project == null ? 0 : 1, ledger.of("tax", Subject.COUNTY, Span.TO_DATE).size(), why);
  }

  @Test
  void aRowIsCreditedToTheUnitThatItNamesAndItsTeam() {
    FactsDraft facts = returns().row("tax", null, 0, "code=P1", "name=甲", "unit=a", "paid=9");
    Ledger ledger = facts.ledger(12);
    for (String unit : List.of("a", "t1")) {
      assertEquals(1, ledger.of("tax", subject(facts, unit), Span.TO_DATE).size(), unit);
    }
    assertEquals(0, ledger.of("tax", subject(facts, "b"), Span.TO_DATE).size());
  }

  @ParameterizedTest(name = "beside 500 on 3 March, {0}: {1}")
  @CsvSource({
    "recognised=500, 1, X510 B3",
    "recognised=501, 2, ''",
    "date=2021-03-04, 2, ''",
    "conclusion=不予认定, 2, ''",
    "code=, 1, X510 B3"
  })
  void equalRowsTwiceCountOnce(String change, int rows, String finding) {
    FactsDraft facts = returns();
    for (String changed : List.of("code=P1", change)) {
      facts.row(
          "verification",
          null,
          0,
          "code=P1",
          "name=甲",
          "unit=a",
          "recognised=500",
          "date=2021-03-03",
          "conclusion=认定",
          changed);
    }
    assertEquals(rows, facts.ledger(12).amounts("verification").size());
    assertEquals(
        finding,
        facts.findings(12).stream()
            .filter(f -> f.startsWith("X510"))
            .collect(Collectors.joining()));
  }

  @Test
  void theRowsOwnFieldsStandBeforeTheProjectsOfTheSameName() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "in_park=是", "planned=7000")
            .row("tax", null, 0, "code=P1", "name=甲公司", "unit=a", "retained=9");
    Item merged = facts.ledger(12).amounts("tax").get(0).merged();
    assertEquals(
        Map.of("name", "甲公司", "in_park", "是", "planned", "7000", "retained", "9"),
        List.of("name", "in_park", "planned", "retained").stream()
            .collect(Collectors.toMap(f -> f, f -> FactsDraft.shown(merged.get(f)))));
  }

  @Test
  void aRulingDecidesWhoIntroducedTheProject() {
    FactsDraft facts =
        returns()
            .row("tax", null, 0, "code=", "name=甲", "unit=z", "paid=1")
            .row("tax", null, 0, "code=P1", "name=甲", "unit=a", "paid=2");
    facts.scheme.rulings.add(
        new Ruling.Credit("P1", Map.of("z", BigFraction.ONE), null, null, null, "rulings[0]"));
    assertEquals(2, facts.ledger(12).amounts("tax").size());
    assertEquals(
        List.of("U723 P3"), facts.findings(12).stream().filter(f -> f.startsWith("U")).toList());
  }

  @Test
  void whileLaterReturnsAreUnreadANumberThatNoneListsIsNoFinding() {
    FactsDraft facts = returns().row("tax", null, 0, "code=P9", "name=甲", "unit=a");
    assertEquals(List.of("U721 O2"), facts.findings(2));
    facts.inputs.add(
        new InputFile("returns/2021-03/t1.xlsx", "", null, null, InputFile.Status.LATER));
    assertEquals(List.of(), facts.findings(2));
    assertEquals(List.of(), facts.ledger(2).amounts("tax"));
  }

  private static Subject subject(FactsDraft facts, String unit) {
    return Subject.of(facts.scheme().unit(unit).orElseThrow());
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
