package jxeval.scheme.scoring;

import jxeval.model.Working;
import org.apache.commons.numbers.fraction.BigFraction;

/** {@code from} less {@code each} times the actual, not below {@code floor}. */
public record Deduct(BigFraction from, BigFraction each, BigFraction floor) implements Scoring {
  @Override
  public boolean needsTarget() {
    return false;
  }

  @Override
  public Working earned(Standing s) {
    return Working.named("from", from.multiply(s.sharing()))
        .minus(Working.of(each).times(Working.named("actual", s.actual())))
        .atLeast(Working.of(floor));
  }
}
