package jxeval.scheme.scoring;

import jxeval.model.Exact;
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
  public BigFraction points(Standing s) {
    BigFraction over = s.x().subtract(BigFraction.ONE);
    return Exact.max(
        BigFraction.ZERO, over.signum() >= 0 ? s.points().add(added(over)) : below(s, over));
  }

  /** As a bonus only what is added beyond 1. */
  @Override
  public BigFraction bonus(Standing s) {
    BigFraction over = s.x().subtract(BigFraction.ONE);
    return Exact.max(BigFraction.ZERO, over.signum() >= 0 ? added(over) : BigFraction.ZERO);
  }

  private BigFraction below(Standing s, BigFraction over) {
    if (belowZero) {
      return BigFraction.ZERO;
    }
    return takes == null
        ? s.points().multiply(Exact.max(BigFraction.ZERO, s.x()))
        : s.points().subtract(takes.multiply(steps(over.negate())));
  }

  private BigFraction added(BigFraction over) {
    BigFraction added = adds.multiply(steps(over));
    return max == null ? added : Exact.min(added, max);
  }

  private BigFraction steps(BigFraction distance) {
    BigFraction steps = distance.divide(each);
    return proRata ? steps : Exact.floor(steps);
  }
}
