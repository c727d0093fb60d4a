package jxeval.scheme.scoring;

import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;

/** Points in proportion to the best of the group times {@code best}. */
public record Relative(BigFraction best) implements Scoring {
  @Override
  public boolean needsTarget() {
    return false;
  }

  @Override
  public BigFraction points(Standing s) {
    BigFraction most = s.group().stream().reduce(s.actual(), Exact::max).multiply(best);
    return most.signum() <= 0
        ? BigFraction.ZERO
        : s.points().multiply(Exact.min(BigFraction.ONE, s.actual().divide(most)));
  }
}
