package jxeval.scheme.scoring;

import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * {@code first} points for the best of the group on this measure, {@code step} less per rank, not
 * below {@code floor}.
 */
public record ByRank(BigFraction first, BigFraction step, BigFraction floor) implements Scoring {
  @Override
  public boolean needsTarget() {
    return false;
  }

  /** Ranks 1-2-2-4 on the actual, the largest first. */
  @Override
  public BigFraction points(Standing s) {
    long better = s.group().stream().filter(a -> Exact.compare(a, s.actual()) > 0).count();
    return Exact.max(floor, first.multiply(s.sharing()).subtract(step.multiply(better)));
  }
}
