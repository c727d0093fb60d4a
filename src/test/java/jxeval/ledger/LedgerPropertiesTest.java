package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jxeval.model.Facts;
import jxeval.model.Row;
import jxeval.model.Unit;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any year, tried on 200 random ones. */
class LedgerPropertiesTest {
  private static final YearMonth APRIL = YearMonth.of(2021, 4);
  private static final List<String> UNITS = List.of("t1", "t2", "a", "b", "c", "s", "z");
  private static final List<String> SHARES =
      List.of("", "", "100", "60", "40", "33.33", "50", "10");

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static FactsDraft random(int seed) {
    Random random = new Random(seed);
    FactsDraft facts = new FactsDraft();
    int rows = 5 + random.nextInt(25);
    for (int i = 0; i < rows; i++) {
      String reporter = pick(random, List.of("t1", "t2", "s", "z"));
      int month = 1 + random.nextInt(5);
      switch (random.nextInt(4)) {
        case 0 ->
            facts.row(
                "trips",
                reporter,
                month,
                "units=" + pick(random, UNITS),
                "leaders=" + pick(random, List.of("张三", "李四")),
                "depart=2021-0" + month + "-0" + (1 + random.nextInt(4)),
                "return=2021-0" + month + "-0" + (5 + random.nextInt(2)),
                "place=" + pick(random, List.of("深圳", "广州")));
        case 1 ->
            facts.row(
                "trade",
                null,
                month,
                "unit=" + pick(random, UNITS),
                "exports=" + random.nextInt(9));
        default ->
            facts.project(
                reporter,
                month,
                "code=" + pick(random, List.of("", "P1", "P2", "P3")),
                "name=" + pick(random, List.of("甲", "乙")),
                "units=" + pick(random, UNITS),
                "share=" + pick(random, SHARES),
                "paid_in=" + random.nextInt(100),
                "paid_in_cumulative=" + random.nextInt(6000));
      }
      if (random.nextInt(8) == 0) {
        facts.excluded();
      }
    }
    return facts;
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfRowsDoesNotMatter(int seed) {
    FactsDraft facts = random(seed);
    List<Row> shuffled = new ArrayList<>(facts.rows);
    Collections.shuffle(shuffled, new Random(seed));
    Ledger as = facts.ledger(4);
    Ledger other =
        Ledger.of(new Facts(shuffled, facts.submissions, facts.inputs), facts.scheme(), APRIL);
    assertEquals(as.findings(), other.findings());
    assertEquals(as.projects(), other.projects());
    for (String set : List.of("projects", "trips", "trade")) {
      assertEquals(
          as.of(set, Subject.COUNTY, Span.TO_DATE), other.of(set, Subject.COUNTY, Span.TO_DATE));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharesAreTogetherAtMostTheWholeAndNoneWhileDisputed(int seed) {
    for (Project project : random(seed).ledger(4).projects()) {
      BigFraction sum =
          project.shares().values().stream().reduce(BigFraction.ZERO, BigFraction::add);
      assertTrue(sum.compareTo(BigFraction.ONE) <= 0, project.toString());
      assertTrue(project.shares().values().stream().allMatch(s -> s.signum() > 0));
      assertTrue(!project.disputed() || project.shares().isEmpty());
      assertTrue(project.claimants().containsAll(project.shares().keySet()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCountyHasAtLeastWhatItsUnitsHaveTogether(int seed) {
    FactsDraft facts = random(seed);
    BigFraction units = BigFraction.ZERO;
    for (Unit unit : facts.scheme().units()) {
      if (facts.scheme().membersOf(unit.id()).findAny().isEmpty()) {
        units = units.add(paidIn(facts.ledger(4), Subject.of(unit)));
      }
    }
    assertTrue(units.compareTo(paidIn(facts.ledger(4), Subject.COUNTY)) <= 0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aReturnChangesOtherUnitsOnlyThroughProjectsThatTheyShare(int seed) {
    FactsDraft facts = random(seed);
    Map<String, BigFraction> before = credits(facts);
    facts.project("t2", 4, "code=Q9", "name=新", "units=c", "paid_in=77", "planned=9000");
    facts.row("trips", "t2", 4, "units=c", "leaders=王五", "depart=2021-04-20", "return=2021-04-21");
    Map<String, BigFraction> after = credits(facts);
    for (String untouched : List.of("t1", "a", "b", "s", "z")) {
      assertEquals(before.get(untouched), after.get(untouched), untouched);
    }
    assertEquals(before.getOrDefault("c", BigFraction.ZERO).add(77), after.get("c"));
    assertEquals(before.getOrDefault("t2", BigFraction.ZERO).add(77), after.get("t2"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void laterMonthsDoNotChangeEarlierOnes(int seed) {
    FactsDraft facts = random(seed);
    List<Project> april = facts.ledger(4).projects();
    facts.rows.removeIf(r -> r.month() != null && r.month().isAfter(APRIL));
    assertEquals(april, facts.ledger(4).projects());
  }

  private static Map<String, BigFraction> credits(FactsDraft facts) {
    Ledger ledger = facts.ledger(4);
    Map<String, BigFraction> credits = new TreeMap<>();
    facts.scheme().units().forEach(u -> credits.put(u.id(), paidIn(ledger, Subject.of(u))));
    return credits;
  }

  private static BigFraction paidIn(Ledger ledger, Subject subject) {
    return ledger.of("projects", subject, Span.TO_DATE).stream()
        .map(c -> c.item().number("paid_in").orElse(BigFraction.ZERO).multiply(c.share()))
        .reduce(BigFraction.ZERO, BigFraction::add);
  }
}
