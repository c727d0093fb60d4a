package jxeval.scheme.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/** {@code from} less {@code each} times the actual, not below {@code floor}. */
public record Deduct(BigFraction from, BigFraction each, BigFraction floor) implements Scoring {
  @Override
  public boolean needsTarget() {
    return false;
  }
}
