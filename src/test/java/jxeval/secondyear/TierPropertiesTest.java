package jxeval.secondyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import jxeval.model.Exact;
import jxeval.scheme.Comparison;
import jxeval.scheme.Tiers;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random tiers at random bases: what a county may rely on before it signs them. */
class TierPropertiesTest {
  private static final BigFraction WAN = BigFraction.of(10_000);

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void moreOfABaseNeverEarnsLessByMarginalTiers(long seed) {
    Dice dice = new Dice(seed);
    Tiers tiers = marginal(dice);
    BigFraction base = number(dice, 6000);
    BigFraction more = base.add(number(dice, 3000));
    assertTrue(Exact.compare(tiers.pays(base, WAN), tiers.pays(more, WAN)) <= 0);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void marginalTiersDoNotJumpAtABound(long seed) {
    Dice dice = new Dice(seed);
    Tiers tiers = marginal(dice);
    BigFraction step = BigFraction.of(1, 1_000_000_000);
    for (Tiers.Tier tier : tiers.tiers()) {
      BigFraction bound = tier.comparison().upper().orElse(BigFraction.ZERO);
      BigFraction jump = tiers.pays(bound.add(step), WAN).subtract(tiers.pays(bound, WAN));
      BigFraction most =
          tiers.tiers().stream().map(Tiers.Tier::pays).reduce(BigFraction.ZERO, Exact::max);
      assertTrue(jump.signum() >= 0 && Exact.compare(jump, most.multiply(step).multiply(WAN)) <= 0);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatWasRewardedAndWhatIsNewEarnAsMuchAsAllAtOnce(long seed) {
    Dice dice = new Dice(seed);
    Tiers tiers = marginal(dice);
    BigFraction earlier = number(dice, 3000);
    BigFraction base = number(dice, 3000);
    assertEquals(
        tiers.pays(earlier.add(base), WAN),
        tiers.pays(earlier, WAN).add(tiers.paysBeyond(earlier, base, WAN)));
  }

  private static Tiers marginal(Dice dice) {
    List<Tiers.Tier> tiers = new ArrayList<>();
    BigFraction bound = BigFraction.ZERO;
    for (int left = dice.between(0, 4); left > 0; left--) {
      bound = bound.add(number(dice, 1500)).add(BigFraction.ONE);
      tiers.add(new Tiers.Tier(new Comparison(null, null, bound, null), rate(dice)));
    }
    tiers.add(new Tiers.Tier(Comparison.ANY, rate(dice)));
    return new Tiers.Marginal(tiers);
  }

  private static BigFraction rate(Dice dice) {
    return Exact.of(dice.decimal(0, 1, 4)).divide(dice.of(1, 10, 100));
  }

  private static BigFraction number(Dice dice, int high) {
    return Exact.of(dice.decimal(0, high, 3));
  }
}
