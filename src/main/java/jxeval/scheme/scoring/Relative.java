package jxeval.scheme.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/** Points in proportion to the best of the group times {@code best}. */
public record Relative(BigFraction best) implements Scoring {
  @Override
  public boolean needsTarget() {
    return false;
  }
}
