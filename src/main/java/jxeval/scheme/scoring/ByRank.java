package jxeval.scheme.scoring;

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
}
