package jxeval.scheme.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The points at x ≥ 1 and {@code adds} per whole step of {@code each} beyond; below 1 proportional,
 * or {@code takes} per step, or none.
 */
public record Steps(
    BigFraction each,
    BigFraction adds,
    @Nullable BigFraction max,
    @Nullable BigFraction takes,
    boolean belowZero,
    boolean proRata)
    implements Scoring {
  @Override
  public boolean needsTarget() {
    return true;
  }
}
