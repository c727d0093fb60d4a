package jxeval.scheme.scoring;

import jxeval.model.Exact;
import jxeval.model.Working;
import org.apache.commons.numbers.fraction.BigFraction;

/** Points in proportion to the best of the group times {@code best}. */
public record Relative(BigFraction best) implements Scoring {
  @Override
  public boolean needsTarget() {
    return false;
  }

  @Override
  public Working earned(Standing s) {
    Working most = Working.named("most", s.group().stream().reduce(s.actual(), Exact::max));
    Working full = best.equals(BigFraction.ONE) ? most : most.times(Working.share(best));
    return full.value().signum() <= 0
        ? Working.nothing()
        : Working.named("actual", s.actual())
            .over(full)
            .atMost(Working.share(BigFraction.ONE))
            .times(s.full());
  }
}
