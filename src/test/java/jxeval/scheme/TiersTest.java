package jxeval.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a base in 万元 becomes 元. */
class TiersTest {
  private static final BigFraction WAN = BigFraction.of(10_000);

  /** 2.5‰ below 5000万元, 2‰ from there to 1亿元, 1‰ beyond. */
  private static final Tiers MARGINAL =
      new Tiers.Marginal(List.of(below(5000, 25), below(10_000, 20), rest(10)));

  private static final Tiers WHOLE = new Tiers.Whole(List.of(from(0, 100), from(100, 200)));

  private static final Tiers FIXED =
      new Tiers.Fixed(
          List.of(
              new Tiers.Tier(atLeast(200), BigFraction.of(20_000)),
              new Tiers.Tier(atLeast(500), BigFraction.of(60_000))));

  @ParameterizedTest(name = "{0} 万元 earn {1} 元: {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          base, yuan, why
          0, 0, nothing
          -5, 0, nothing is taken back
          1, 25, 10000 元 at 2.5‰
          4999, 124975, one step below the bound
          5000, 125000, the bound itself
          5001, 125020, one 万元 at 2‰
          10000, 225000, both tiers full
          10001, 225010, one 万元 at 1‰
          60000.5, 725005, the last tier is open
          """)
  void marginalTiersPayEachPartAtItsOwnRate(String base, String yuan, String why) {
    assertEquals(exact(yuan), MARGINAL.pays(exact(base), WAN), why);
  }

  @ParameterizedTest(name = "{0} 万元 earn {1} 元: {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          base, yuan, why
          0, 0, nothing
          -1, 0, below the first tier
          99.99, 9999, the lower rate on all
          100, 20000, the higher rate on all
          100.01, 20002, and beyond
          """)
  void wholeTiersPayTheWholeBaseAtTheLastRateReached(String base, String yuan, String why) {
    assertEquals(exact(yuan), WHOLE.pays(exact(base), WAN), why);
  }

  @ParameterizedTest(name = "{0} 万元 earn {1} 元: {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          base, yuan, why
          199.999999, 0, below the first bound nothing
          200, 20000, the first bound
          499, 20000, still the first
          500, 60000, the second bound
          90000, 60000, never more
          """)
  void fixedTiersPayTheAmountOfTheLastReached(String base, String yuan, String why) {
    assertEquals(exact(yuan), FIXED.pays(exact(base), WAN), why);
  }

  @Test
  void marginalTiersMayBeginAboveZero() {
    Tiers over3000 =
        new Tiers.Marginal(
            List.of(
                tier(new Comparison(exact("3000"), null, null, exact("5000")), 25),
                tier(new Comparison(exact("5000"), null, null, null), 20)));
    assertEquals(exact("0"), over3000.pays(exact("3000"), WAN));
    assertEquals(exact("25"), over3000.pays(exact("3001"), WAN));
    assertEquals(exact("50020"), over3000.pays(exact("5001"), WAN));
  }

  @Test
  void marginalTiersOfLowerBoundsEndWhereTheNextBegins() {
    Tiers lower = new Tiers.Marginal(List.of(from(0, 25), from(5000, 20), from(10_000, 10)));
    for (int base : new int[] {1, 4999, 5000, 5001, 9999, 10_000, 12_345}) {
      BigFraction b = BigFraction.of(base);
      assertEquals(MARGINAL.pays(b, WAN), lower.pays(b, WAN), base + " 万元");
    }
  }

  @Test
  void whatWasRewardedBeforePushesNewCapitalIntoHigherMarginalTiers() {
    assertEquals(
        exact("45000"), MARGINAL.paysBeyond(exact("4000"), exact("2000"), WAN), "half in each");
    assertEquals(exact("1000"), MARGINAL.paysBeyond(exact("10000"), exact("100"), WAN));
    assertEquals(exact("0"), MARGINAL.paysBeyond(exact("10000"), exact("0"), WAN));
  }

  @Test
  void wholeAndFixedTiersSeeTheNewBaseAlone() {
    assertEquals(exact("9900"), WHOLE.paysBeyond(exact("50"), exact("99"), WAN));
    assertEquals(exact("0"), FIXED.paysBeyond(exact("150"), exact("199"), WAN));
  }

  @Test
  void marginalTiersAgreeWithCountingEveryTenThousandYuanByItself() {
    BigFraction sum = BigFraction.ZERO;
    for (int wan = 0; wan < 12_000; wan++) {
      sum = sum.add(BigFraction.of(wan < 5000 ? 25 : wan < 10_000 ? 20 : 10));
      if (wan % 371 == 0 || (wan + 1) % 5000 < 2) {
        assertEquals(sum, MARGINAL.pays(BigFraction.of(wan + 1), WAN), wan + 1 + " 万元");
      }
    }
  }

  @Test
  void marginalTiersAreContinuousAndNeverFall() {
    Random random = new Random(7);
    for (int trial = 0; trial < 200; trial++) {
      List<Tiers.Tier> tiers = new ArrayList<>();
      int bound = 0;
      int steepest = 0;
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        bound += 1 + random.nextInt(500);
        int rate = random.nextInt(300);
        steepest = Math.max(steepest, rate);
        tiers.add(below(bound, rate));
      }
      tiers.add(rest(random.nextInt(300)));
      steepest = Math.max(steepest, 300);
      Tiers marginal = new Tiers.Marginal(List.copyOf(tiers));
      BigFraction base = BigFraction.of(random.nextInt(3_000_000), 1000);
      BigFraction step = BigFraction.of(1, 1000);
      BigFraction rise = marginal.pays(base.add(step), WAN).subtract(marginal.pays(base, WAN));
      assertTrue(rise.signum() >= 0, "more never earns less");
      assertTrue(
          rise.compareTo(step.multiply(WAN).multiply(BigFraction.of(steepest, 10_000))) <= 0,
          "no jump at a bound");
    }
  }

  private static Tiers.Tier below(int bound, int perTenThousand) {
    return tier(new Comparison(null, null, BigFraction.of(bound), null), perTenThousand);
  }

  private static Tiers.Tier from(int bound, int perTenThousand) {
    return tier(atLeast(bound), perTenThousand);
  }

  private static Tiers.Tier rest(int perTenThousand) {
    return tier(Comparison.ANY, perTenThousand);
  }

  private static Tiers.Tier tier(Comparison comparison, int perTenThousand) {
    return new Tiers.Tier(comparison, BigFraction.of(perTenThousand, 10_000));
  }

  private static Comparison atLeast(int bound) {
    return new Comparison(null, BigFraction.of(bound), null, null);
  }

  private static BigFraction exact(String decimal) {
    BigDecimal value = new BigDecimal(decimal);
    return BigFraction.of(value.unscaledValue())
        .divide(BigFraction.of(java.math.BigInteger.TEN.pow(value.scale())));
  }
}
