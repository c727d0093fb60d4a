package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jxeval.evaluation.AwardEntry;
import jxeval.model.Exact;
import jxeval.model.Working;
import jxeval.scheme.Award;
import jxeval.scheme.Comparison;
import jxeval.scheme.Filter;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Tiers;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 项目进资奖 in the park: 2.5‰ of recognised capital below 5000万元, 2‰ from there. */
class ProjectAwardsTest {

  @Test
  void theLargerBaseIsPrintedFirstAndTheLargerShareFirst() {
    Draft draft = draft(null, null);
    draft.verified("P1", "100", "b 1/4 a 3/4").verified("P2", "6000", "c 1/2 b 1/2");
    assertEquals(
        """
        w b P2 base=6000 72500元 due
        w c P2 base=6000 72500元 due
        w a P1 base=100 1875元 due
        w b P1 base=100 625元 due\
        """,
        Draft.shown(draft.awards()));
  }

  @Test
  void severalRowsOfAProjectAddUp() {
    Draft draft = draft(null, null).verified("P1", "4000", "a 1").verified("P1", "2000", "a 1");
    assertEquals("w a P1 base=6000 145000元 due", Draft.shown(draft.awards()));
  }

  @Test
  void onlyRecognisedRowsInTheParkCount() {
    Draft draft = draft(null, null);
    draft.amount("verification", "recognised", "P1", "100", "a 1", "不予认定", "是");
    draft.amount("verification", "recognised", "P2", "100", "a 1", "认定", "否");
    draft.amount("verification", "recognised", "P3", "100", "a 1", "认定", "是");
    draft.amount("verification", "recognised", "P4", "100", "a 1", null, "是");
    draft.amount("verification", "recognised", "P5", "100", "a 1", "认定", null);
    assertEquals("w a P3 base=100 2500元 due", Draft.shown(draft.awards()));
  }

  @Test
  void aProjectThatEarnsNothingIsNotListed() {
    Draft draft = draft(null, null).verified("P1", "0", "a 1").verified("P2", "0.019", "a 1");
    assertEquals("", Draft.shown(draft.awards()), "0.475 元 round to 0");
    assertEquals(
        "w a P1 base=0.02 1元 due",
        Draft.shown(draft(null, null).verified("P1", "0.02", "a 1").awards()),
        "0.5 元 round up");
  }

  @Test
  void theProjectsCapComesBeforeTheSplit() {
    Draft draft = draft("100001", null).verified("P1", "90000", "a 1/2 b 1/2");
    assertEquals(
        """
        w a P1 base=90000 50001元 due
        w b P1 base=90000 50000元 due\
        """,
        Draft.shown(draft.awards()));
  }

  @Test
  void theUnitsCapIsPaidInPrintedOrderAndWhatItCutsToZeroIsListed() {
    Draft draft = draft(null, "30000");
    draft.verified("P1", "400", "a 1").verified("P2", "1000", "a 1").verified("P3", "800", "a 1");
    assertEquals(
        """
        w a P2 base=1000 25000元 due
        w a P3 base=800 5000元 due
        w a P1 base=400 0元 due\
        """,
        Draft.shown(draft.awards()));
  }

  @Test
  void aShareThatIsNobodysIsNotPaid() {
    Draft draft = draft(null, null).verified("P1", "100", "a 1/3 b 1/3");
    assertEquals(
        """
        w a P1 base=100 834元 due
        w b P1 base=100 833元 due\
        """,
        Draft.shown(draft.awards()),
        "two thirds of 2500 元 are 1667 元");
  }

  @Test
  void a_project_credited_to_nobody_is_paid_to_nobody() {
    assertEquals("", Draft.shown(draft(null, null).verified("P1", "100", "a 0").awards()));
  }

  @ParameterizedTest(name = "1% of 100 under {0}: {1} 元")
  @CsvSource({
    "留成(元),     1",
    "留成（千元）,   1000",
    "留成(万元),   10000",
    "留成(百万元), 1000000",
    "留成(亿元),   100000000",
    "留成(美元),   1",
    "留成(万美元), 10000",
    "留成(亿美元), 100000000",
    "留成,         10000"
  })
  void a_base_of_an_own_column_is_in_the_unit_of_its_header(String header, String yuan) {
    Draft draft = new Draft();
    units(draft);
    draft.scheme.forms =
        new FormOverrides(
            Map.of(),
            Map.of("tax", List.of(new FormOverrides.Extra(header, "own"))),
            Map.of(),
            Map.of());
    Tiers percent =
        new Tiers.Marginal(List.of(new Tiers.Tier(Comparison.ANY, BigFraction.of(1, 100))));
    draft.scheme.awards.add(
        new Award.Tiered(
            "w", "", "tax", "own", Filter.EVERY, percent, null, null, List.of(), null, "awards.w"));
    draft.amount("tax", "own", "P1", "100", "a 1", null, "是");
    assertEquals("w a P1 base=100 " + yuan + "元 due", Draft.shown(draft.awards()));
  }

  @Test
  void what_was_rewarded_before_is_known_by_the_projects_name_too_and_said() {
    Draft draft = new Draft();
    units(draft);
    Award.Rewarded earlier = new Award.Rewarded("P1项目", Exact.of("4000"), 2020);
    draft.scheme.awards.add(award(null, null, List.of(earlier), TIERS));
    draft.verified("P1", "2000", "a 1").verified("P2", "1000", "a 1");
    assertEquals(
        List.of("award.tiered_beyond [2000, 100, 4000] 45000", "award.tiered [1000, 100, 0] 25000"),
        draft.awards().entries().stream()
            .map(e -> e.basis().get(0).key() + " " + e.basis().get(0).args() + " " + e.amount())
            .toList());
  }

  @ParameterizedTest(name = "{0} at a cap of {1}: {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          a 1,         -,    2500
          a 1/2 b 1/2, -,    1250 of share
          a 1/3 b 2/3, -,    833 of share remainder
          a 1,         2500, 2500
          a 1,         2499, 2499 of unit_left
          a 1/3 b 2/3, 800,  800 of share remainder unit_left
          """)
  void the_arithmetic_of_a_part_says_what_share_rounding_and_cap_did(
      String shares, @Nullable String cap, String working) {
    AwardEntry entry =
        draft(null, cap).verified("P1", "100", shares).awards().entries().stream()
            .filter(e -> "a".equals(e.payee()))
            .findFirst()
            .orElseThrow();
    Working how = Objects.requireNonNull(entry.working());
    assertEquals(Exact.of(Objects.requireNonNull(entry.amount())), how.value());
    List<String> names = named(how).filter(n -> !n.startsWith("cap_")).toList();
    assertEquals(
        working, entry.amount() + (names.isEmpty() ? "" : " of " + String.join(" ", names)));
  }

  private static Stream<String> named(Working working) {
    if (working instanceof Working.Named named) {
      return Stream.of(named.name());
    }
    return working instanceof Working.Joined joined
        ? joined.parts().stream().flatMap(ProjectAwardsTest::named)
        : Stream.of();
  }

  @Test
  void aDisputedProjectIsOneUndecidedEntry() {
    Draft draft = draft(null, null).verified("P1", "100", "");
    assertEquals("w - P1 base=100 undecided", Draft.shown(draft.awards()));
  }

  @Test
  void whatWasRewardedBeforeIsNotRewardedAgain() {
    Draft draft = new Draft();
    units(draft);
    draft.scheme.awards.add(
        award(null, null, List.of(new Award.Rewarded("P1", Exact.of("4000"), 2020)), TIERS));
    draft.verified("P1", "2000", "a 1").verified("P2", "2000", "a 1");
    assertEquals(
        """
        w a P1 base=2000 45000元 due
        w a P2 base=2000 50000元 due\
        """,
        Draft.shown(draft.awards()));
  }

  @Test
  void withoutTiersTheEntriesAreUnconfigured() {
    Draft draft = new Draft();
    units(draft);
    draft.scheme.awards.add(award(null, null, List.of(), null));
    draft.verified("P1", "2000", "a 1").verified("P2", "0", "a 1");
    assertEquals("w a P1 base=2000 unconfigured", Draft.shown(draft.awards()));
  }

  @Test
  void aBarredUnitsPartIsWithheldAndGoesToNobody() {
    Draft draft = draft(null, null).verified("P1", "100", "a 1/2 b 1/2").bar("a", "w");
    assertEquals("w a P1 base=100 barred\nw b P1 base=100 1250元 due", Draft.shown(draft.awards()));
  }

  @Test
  void aSecondCalculationAgreesWhateverTheOrderOfRows() {
    Random random = new Random(11);
    for (int trial = 0; trial < 150; trial++) {
      List<String[]> rows = new ArrayList<>();
      for (int p = 0; p < random.nextInt(8); p++) {
        int a = random.nextInt(4);
        int b = random.nextInt(4);
        int c = 1 + random.nextInt(4);
        int all = a + b + c + random.nextInt(3);
        rows.add(
            new String[] {
              "P" + p,
              random.nextInt(9000) + "." + random.nextInt(1000),
              "a " + a + "/" + all + " b " + b + "/" + all + " c " + c + "/" + all
            });
      }
      int cap = 20_000 + random.nextInt(100_000);
      String printed = run(rows, cap);
      Collections.shuffle(rows, random);
      assertEquals(printed, run(rows, cap), "order of rows");
      assertEquals(secondCalculation(rows, cap), new TreeSet<>(printed.lines().toList()));
    }
  }

  @Test
  void moreCapitalNeverEarnsLess() {
    Random random = new Random(12);
    for (int trial = 0; trial < 100; trial++) {
      int base = random.nextInt(12_000);
      BigDecimal less = total(draft("200000", null).verified("P", base + "", "a 1/3 b 2/3"));
      BigDecimal more = total(draft("200000", null).verified("P", base + 1 + "", "a 1/3 b 2/3"));
      assertTrue(more.compareTo(less) >= 0, base + " 万元");
    }
  }

  private static BigDecimal total(Draft draft) {
    return draft.awards().entries().stream()
        .map(e -> e.amount() == null ? BigDecimal.ZERO : e.amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String run(List<String[]> rows, int capUnit) {
    Draft draft = draft("150000", Integer.toString(capUnit));
    rows.forEach(r -> draft.verified(r[0], r[1], r[2]));
    return Draft.shown(draft.awards());
  }

  /** In whole thousandths of 万元, with hand-made rounding. */
  private static Set<String> secondCalculation(List<String[]> rows, int capUnit) {
    TreeMap<String, String[]> byBase = new TreeMap<>();
    rows.forEach(
        r -> byBase.put(String.format("%015d", 999_999_999 - thousandths(r[1])) + r[0], r));
    TreeSet<String> lines = new TreeSet<>();
    Map<String, Long> paid = new TreeMap<>();
    for (String[] row : byBase.values()) {
      long base = thousandths(row[1]);
      // 2.5‰ and 2‰ of 10 元 a thousandth: 25 and 20 thousandths of a 元
      long milli = Math.min(base, 5_000_000) * 25 + Math.max(0, base - 5_000_000) * 20;
      long yuan = (Math.min(milli, 150_000_000L) + 500) / 1000;
      String[] words = row[2].split(" ");
      long[] share = new long[3];
      long all = 0;
      for (int i = 0; i < 3; i++) {
        String[] fraction = words[2 * i + 1].split("/");
        share[i] = Long.parseLong(fraction[0]);
        all = Long.parseLong(fraction[1]);
      }
      long claimed = share[0] + share[1] + share[2];
      long whole = (2 * yuan * claimed + all) / (2 * all);
      long[] part = new long[3];
      boolean[] raised = new boolean[3];
      long left = whole;
      for (int i = 0; i < 3; i++) {
        part[i] = whole * share[i] / claimed;
        left -= part[i];
      }
      while (left-- > 0) {
        int best = -1;
        for (int i = 0; i < 3; i++) {
          long remainder = whole * share[i] % claimed;
          if (!raised[i]
              && (best < 0
                  || remainder > whole * share[best] % claimed
                  || (remainder == whole * share[best] % claimed && share[i] > share[best]))) {
            best = i;
          }
        }
        raised[best] = true;
        part[best]++;
      }
      if (yuan == 0) {
        continue;
      }
      for (int i = 0; i < 3; i++) {
        if (share[i] > 0) {
          String unit = "abc".substring(i, i + 1);
          long now = Math.min(part[i], capUnit - paid.getOrDefault(unit, 0L));
          paid.merge(unit, now, Long::sum);
          String shown = new BigDecimal(row[1]).stripTrailingZeros().toPlainString();
          lines.add("w " + unit + " " + row[0] + " base=" + shown + " " + now + "元 due");
        }
      }
    }
    return lines;
  }

  private static long thousandths(String decimal) {
    return new BigDecimal(decimal).multiply(BigDecimal.valueOf(1000)).longValueExact();
  }

  private static final Tiers TIERS =
      new Tiers.Marginal(
          List.of(
              new Tiers.Tier(
                  new Comparison(null, null, Exact.of("5000"), null),
                  BigFraction.of(BigInteger.valueOf(25), BigInteger.valueOf(10_000))),
              new Tiers.Tier(Comparison.ANY, BigFraction.of(2, 1000))));

  private static Draft draft(@Nullable String capProject, @Nullable String capUnit) {
    Draft draft = new Draft();
    units(draft);
    draft.scheme.awards.add(award(capProject, capUnit, List.of(), TIERS));
    return draft;
  }

  private static void units(Draft draft) {
    draft.scheme.unit("a", "department").unit("b", "department").unit("c", "department");
  }

  private static Award award(
      @Nullable String capProject,
      @Nullable String capUnit,
      List<Award.Rewarded> earlier,
      @Nullable Tiers tiers) {
    return new Award.Tiered(
        "w",
        "项目进资奖",
        "verification",
        "recognised",
        new Filter.Field("in_park", new jxeval.scheme.Test.In(List.of("是"))),
        tiers,
        capProject == null ? null : Exact.of(capProject),
        capUnit == null ? null : Exact.of(capUnit),
        earlier,
        "五-一-1",
        "awards.w");
  }
}
