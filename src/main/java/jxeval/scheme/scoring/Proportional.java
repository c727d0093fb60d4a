package jxeval.scheme.scoring;

import jxeval.model.Exact;
import jxeval.model.Working;
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
  public Working earned(Standing s) {
    if (s.x().signum() < 0 || Exact.compare(s.x(), floor) < 0) {
      return Working.nothing();
    }
    return (cap == null ? s.reach() : s.reach().atMost(Working.share(cap))).times(s.full());
  }
}
