package jxeval.scheme.scoring;

import jxeval.model.Working;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The points at x ≥ 1 and {@code adds} per whole step of {@code each} beyond; below 1 proportional,
 * or {@code takes} per step, or none.
 */
public record Steps(
    BigFraction each,
    BigFraction adds,
    @Nullable BigFraction max,
    @Nullable BigFraction takes,
    boolean belowZero,
    boolean proRata)
    implements Scoring {
  @Override
  public boolean needsTarget() {
    return true;
  }

  @Override
  public Working earned(Standing s) {
    if (over(s).signum() >= 0) {
      return s.full().plus(beyond(s)).notNegative();
    }
    if (belowZero) {
      return Working.nothing();
    }
    Working lacking = Working.share(BigFraction.ONE).minus(s.reach());
    Working below =
        takes == null
            ? s.reach().times(s.full())
            : s.full().minus(Working.of(takes).times(steps(lacking)));
    return below.notNegative();
  }

  /** As a bonus only what is added beyond 1. */
  @Override
  public Working added(Standing s) {
    return over(s).signum() >= 0 ? beyond(s).notNegative() : Working.nothing();
  }

  private static BigFraction over(Standing s) {
    return s.x().subtract(BigFraction.ONE);
  }

  private Working beyond(Standing s) {
    Working added = Working.of(adds).times(steps(s.reach().minus(Working.share(BigFraction.ONE))));
    return max == null ? added : added.atMost(Working.of(max));
  }

  private Working steps(Working distance) {
    Working one = Working.share(each);
    return proRata ? distance.over(one) : distance.wholeTimes(one);
  }
}
