package jxeval.scheme.scoring;

import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Points in proportion to x, at most {@code cap} times the points (null: no cap), none below {@code
 * floor}.
 */
public record Proportional(@Nullable BigFraction cap, BigFraction floor) implements Scoring {
  @Override
  public boolean needsTarget() {
    return true;
  }

  /** A negative x counts as 0. */
  @Override
  public BigFraction points(Standing s) {
    BigFraction x = Exact.max(BigFraction.ZERO, s.x());
    if (Exact.compare(x, floor) < 0) {
      return BigFraction.ZERO;
    }
    return s.points().multiply(cap == null ? x : Exact.min(x, cap));
  }
}
