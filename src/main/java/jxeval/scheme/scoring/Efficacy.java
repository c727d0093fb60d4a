package jxeval.scheme.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Between the worst ({@code low} hundredths of the points) and the best ({@code high}) of the
 * group.
 */
public record Efficacy(BigFraction low, BigFraction high) implements Scoring {
  @Override
  public boolean needsTarget() {
    return false;
  }
}
