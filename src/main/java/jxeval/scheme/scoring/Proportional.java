package jxeval.scheme.scoring;

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
}
