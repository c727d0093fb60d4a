package jxeval.scheme.scoring;

import jxeval.model.Exact;
import jxeval.model.Working;
import org.apache.commons.numbers.fraction.BigFraction;

/** The points where x ≥ 1, else none. */
public record AllOrNothing() implements Scoring {
  @Override
  public boolean needsTarget() {
    return true;
  }

  @Override
  public Working earned(Standing s) {
    return Exact.compare(s.x(), BigFraction.ONE) >= 0 ? s.full() : Working.nothing();
  }
}
