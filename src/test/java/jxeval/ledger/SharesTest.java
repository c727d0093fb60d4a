package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jxeval.scheme.Ruling;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

  @ParameterizedTest(name = "{0} {1}, and of another return {2} {3}: {4} ({5})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a     |       |     |       | a=1                   | alone and blank
          a     | 60    |     |       | a=3/5                 | the rest is nobody's
          a     | 100   |     |       | a=1                   | the whole
          a、b  |       |     |       | a=1/2 b=1/2           | equal parts
          a、b  | 60、40 |     |       | a=3/5 b=2/5           | as many as there are units
          a、b  | 60    |     |       | a=3/10 b=3/10         | one number for both
          a     |       | c   |       | a=1/2 c=1/2           | both blank
          a     | 60    | c   |       | a=3/5 c=2/5           | the blank one takes what is left
          a     | 60    | b、c |       | a=3/5 b=1/5 c=1/5     | blanks share what is left
          a     | 100   | c   |       | a=1                   | nothing is left
          a     | 60    | c   | 40    | a=3/5 c=2/5           | together the whole
          a     | 33.33 | c   | 33.33 | a=3333/10000 c=3333/10000 | exact decimals
          a     | 60    | c   | 40.01 | disputed              | one step over
          a     | 100   | c   | 100   | disputed              | twice the whole
          a、b  |       | b   |       | a=1/2 b=1/2           | one unit claimed twice is one claimant
          a     | 100   | a   | 100   | a=1                   | the same claim in two returns
          """)
  void sharesFollowTheClaimsOfAllReturns(
      String units,
      String share,
      String otherUnits,
      String otherShare,
      String expected,
      String why) {
    FactsDraft facts = new FactsDraft().project("t1", 1, "units=" + units, share(share));
    if (otherUnits != null) {
      facts.project("t2", 1, "units=" + otherUnits, share(otherShare));
    }
    assertEquals(expected, shown(facts.project(1)), why);
  }

  @Test
  void aReturnsLatestRowClaimsAndEarlierOnesClaimNothing() {
    FactsDraft facts =
        new FactsDraft().project("t1", 1, "units=a", "share=60").project("t1", 2, "units=b");
    assertEquals("a=3/5", shown(facts.project(1)));
    assertEquals("b=1", shown(facts.project(2)));
  }

  @Test
  void aProjectThatVanishedKeepsTheClaimsOfItsLastRow() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=a", "share=60")
            .handedIn("t1", 2)
            .project("t2", 2, "units=c", "share=40");
    assertEquals("a=3/5 c=2/5", shown(facts.project(2)));
  }

  @Test
  void aDisputeHoldsForTheWholeYearToDateAndEndsWhenAReturnGivesWay() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=a", "share=60")
            .project("t2", 2, "units=c", "share=60")
            .project("t2", 3, "units=c", "share=40");
    assertEquals("disputed", shown(facts.project(2)));
    assertEquals("a=3/5 c=2/5", shown(facts.project(3)));
  }

  @Test
  void aDisputedProjectCountsForTheCountyAndForNoUnitOrTeam() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=a", "share=100", "paid_in=500")
            .project("t2", 1, "units=c", "share=100", "paid_in=500");
    Ledger ledger = facts.ledger(1);
    assertEquals(1, ledger.of("projects", Subject.COUNTY, Span.TO_DATE).size());
    facts
        .scheme()
        .units()
        .forEach(
            u -> assertTrue(ledger.of("projects", Subject.of(u), Span.TO_DATE).isEmpty(), u.id()));
  }

  @Test
  void aRulingNamesTheSharesWhateverTheReturnsSay() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=a", "share=100")
            .project("t2", 1, "units=c", "share=100");
    facts.scheme.rulings.add(
        new Ruling.Credit(
            "Ｐ1",
            Map.of("c", BigFraction.of(2, 3), "z", BigFraction.of(1, 3)),
            "领导小组",
            null,
            null,
            "rulings[0]"));
    assertEquals("c=2/3 z=1/3", shown(facts.project(1)));
    assertTrue(facts.project(1).ruled());
  }

  @Test
  void aRulingMayNameTheProjectIfOnlyOneBearsTheName() {
    FactsDraft facts = new FactsDraft().project("t1", 1).project("t2", 1, "code=P2", "units=c");
    facts.scheme.rulings.add(
        new Ruling.Credit("甲", Map.of("z", BigFraction.ONE), null, null, null, "rulings[0]"));
    assertEquals("a=1", shown(facts.ledger(1).projects().get(0)));
    facts.rows.remove(1);
    assertEquals("z=1", shown(facts.project(1)));
  }

  @Test
  void aTeamIsCreditedWithItsMembersAndItselfTogether() {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1, "units=a、t1", "share=30、10")
            .project("t2", 1, "units=c", "share=");
    assertEquals("2/5", credit(facts, "t1"));
    assertEquals("3/10", credit(facts, "a"));
    assertEquals("3/5", credit(facts, "t2"));
    assertEquals("", credit(facts, "b"));
  }

  private static String credit(FactsDraft facts, String unit) {
    return facts
        .ledger(1)
        .of("projects", Subject.of(facts.scheme().unit(unit).orElseThrow()), Span.TO_DATE)
        .stream()
        .map(c -> fraction(c.share()))
        .collect(Collectors.joining(" "));
  }

  private static String shown(Project project) {
    return project.disputed()
        ? "disputed"
        : new TreeMap<>(project.shares())
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + fraction(e.getValue()))
                .collect(Collectors.joining(" "));
  }

  private static String fraction(BigFraction share) {
    return share.toString().replace(" ", "");
  }

  private static String share(String text) {
    return "share=" + (text == null ? "" : text);
  }
}
