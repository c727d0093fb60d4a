package jxeval.scheme.scoring;

import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;

/** {@code from} less {@code each} times the actual, not below {@code floor}. */
public record Deduct(BigFraction from, BigFraction each, BigFraction floor) implements Scoring {
  @Override
  public boolean needsTarget() {
    return false;
  }

  @Override
  public BigFraction points(Standing s) {
    return Exact.max(floor, from.multiply(s.sharing()).subtract(each.multiply(s.actual())));
  }
}
