package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.scheme.Ruling;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** X5xx: each code raised, and near misses that raise nothing. */
class AcrossChecksTest {

  @ParameterizedTest(name = "of a in row 2, then in row 3 {0}: {1}, {2} paid in")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          units=a;paid_in=20                  | X502 B3 | 10 | the same unit
          units=a、b;paid_in=20               | X502 B3 | 10 | the same unit among others
          code=;units=a;paid_in=20            | X502 B3 | 10 | the same name and investor
          units=b;paid_in=10                  |         | 10 | joint
          code=P2;units=a;paid_in=20          |         | 30 | another project
          """)
  void aReturnListsAProjectOnceForEachUnit(
      String second, String finding, String paidIn, String why) {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=a", "paid_in=10")
            .project("t1", 1, second.split(";"));
    assertEquals(finding == null ? List.of() : List.of(finding), facts.findings(1), why);
    assertEquals(
        paidIn,
        facts.ledger(1).of("projects", Subject.COUNTY, Span.TO_DATE).stream()
            .map(c -> c.item().number("paid_in").orElseThrow())
            .reduce(BigFraction.ZERO, BigFraction::add)
            .toString(),
        why);
  }

  @Test
  void theSameProjectInTwoReturnsIsNoRepetition() {
    FactsDraft facts = new FactsDraft().project("t1", 1).project("t2", 1);
    assertEquals(List.of(), facts.findings(1));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "60, 60, X503 X503",
    "60, 41, X503 X503",
    "60, 40, ''",
    "60, 39, X504 X504",
    "60, '', ''",
    "'', '', ''",
    "100, '', ''"
  })
  void sharesOverAndUnderTheWholeAreListedAtEachClaim(String a, String c, String codes) {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=a", "share=" + a)
            .project("t2", 1, "units=c", "share=" + c);
    assertEquals(codes, String.join(" ", facts.findings(1)).replace(" F2", ""));
  }

  @Test
  void aRulingSilencesTheDispute() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=a", "share=60")
            .project("t2", 1, "units=c", "share=60");
    facts.scheme.rulings.add(credit("P1"));
    assertEquals(List.of(), facts.findings(1));
  }

  @Test
  void aDisputeNamesTheProjectTheSumAndTheUnits() {
    Finding finding =
        new FactsDraft()
            .project("t1", 1, "units=a", "share=60.5")
            .project("t2", 1, "units=c", "share=60")
            .ledger(1)
            .findings()
            .get(0);
    assertEquals(Map.of("project", "甲", "total", "120.5%", "units", "a、c"), finding.args());
    assertEquals("60.5", finding.found());
  }

  @ParameterizedTest(name = "planned 5000 and paid in 10 beside {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          paid_in=11              | X505 G2
          planned=4999            | X505 C2
          paid_in=11;planned=4999 | X505 C2, X505 G2
          paid_in=10.00           |
          name=甲 项目            | X505 B2
          name=甲                 |
          note=另报               |
          code=                   |
          """)
  void cellsThatDifferFromTheRowThatCountsAreListed(String other, String findings) {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=a", "share=60", "paid_in=10")
            .project("t2", 1, ("units=c;share=40;paid_in=10;" + other).split(";"));
    assertEquals(findings == null ? "" : findings, String.join(", ", facts.findings(1)));
  }

  @ParameterizedTest(name = "a mark of 商务局, then {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value=8          | X508 N3
          item=组织 领导   | X508 N3
          by=李四          |
          by=              |
          unit=b           |
          item=项目评审    |
          """)
  void anEntryStandsOnceForAMonthUnitItemAndAuthor(String change, String finding) {
    FactsDraft facts = new FactsDraft();
    for (String changed : List.of("value=9", change)) {
      facts.row("entries", null, 5, "unit=a", "item=组织领导", "by=张三", "value=9", changed);
    }
    assertEquals(finding == null ? List.of() : List.of(finding), facts.findings(5));
    assertEquals(
        finding == null ? 2 : 1,
        facts.ledger(5).of("entries", Subject.COUNTY, Span.TO_DATE).size());
  }

  @Test
  void anEntryOfAnotherMonthIsAnother() {
    FactsDraft facts =
        new FactsDraft()
            .row("entries", null, 4, "unit=a", "item=组织领导", "value=9")
            .row("entries", null, 5, "unit=a", "item=组织领导", "value=9");
    assertEquals(List.of(), facts.findings(5));
  }

  @ParameterizedTest(name = "a ruling on {0}: {1}")
  @CsvSource({"P1, ''", "丙, ''", "乙, X509", "P9, X509"})
  void aRulingThatNamesNoProjectOrSeveralIsListed(String project, String finding) {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1)
            .project("t1", 1, "code=P2", "name=乙")
            .project("t1", 1, "code=P3", "name=乙", "investor=他")
            .project("t1", 1, "code=", "name=丙");
    facts.scheme.rulings.add(credit(project));
    assertEquals(finding, String.join(" ", facts.findings(1)));
  }

  @ParameterizedTest(name = "a claims 60 in one return, in the other {0}: {1}")
  @CsvSource({"40, X511 F2", "60, ''", "60.0, ''", "'', X511 F2"})
  void twoReturnsThatClaimForOneUnitAgree(String other, String finding) {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=a", "share=60")
            .project("t2", 1, "units=a", "share=" + other)
            .project("z", 1, "units=c", "share=40");
    assertEquals(finding, String.join(" ", facts.findings(1)));
  }

  private static Ruling credit(String project) {
    return new Ruling.Credit(
        project, Map.of("c", BigFraction.ONE), "领导小组", null, "裁定", "rulings[0]");
  }
}
