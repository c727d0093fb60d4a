package jxeval.scheme.scoring;

import jxeval.model.Exact;
import jxeval.model.Working;
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
  public Working earned(Standing s) {
    BigFraction least = s.group().stream().reduce(s.actual(), Exact::min);
    BigFraction most = s.group().stream().reduce(s.actual(), Exact::max);
    Working from = Working.named("least", least);
    Working best = Working.of(high);
    Working hundredths =
        most.equals(least)
            ? best
            : best.minus(Working.of(low))
                .times(Working.named("actual", s.actual()).minus(from))
                .over(Working.named("most", most).minus(from))
                .plus(Working.of(low));
    return s.full().times(hundredths).over(Working.of(100));
  }
}
