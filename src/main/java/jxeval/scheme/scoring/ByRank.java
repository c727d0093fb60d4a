package jxeval.scheme.scoring;

import jxeval.model.Exact;
import jxeval.model.Working;
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
  public Working earned(Standing s) {
    int better = (int) s.group().stream().filter(a -> Exact.compare(a, s.actual()) > 0).count();
    return Working.named("first", first.multiply(s.sharing()))
        .minus(Working.of(step).times(Working.named("better", BigFraction.of(better))))
        .atLeast(Working.of(floor));
  }
}
