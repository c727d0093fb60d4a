package jxeval.scheme.scoring;

import jxeval.model.Exact;
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

  @Override
  public BigFraction points(Standing s) {
    BigFraction least = s.group().stream().reduce(s.actual(), Exact::min);
    BigFraction most = s.group().stream().reduce(s.actual(), Exact::max);
    BigFraction hundredths =
        most.equals(least)
            ? high
            : high.subtract(low)
                .multiply(s.actual().subtract(least))
                .divide(most.subtract(least))
                .add(low);
    return s.points().multiply(hundredths).divide(100);
  }
}
