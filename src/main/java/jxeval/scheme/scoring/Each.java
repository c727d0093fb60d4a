package jxeval.scheme.scoring;

import java.util.List;
import jxeval.scheme.Filter;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * {@code worth} points per piece, or per {@code per}, or by tiers of a row, at most {@code max}
 * (null: unlimited).
 */
public record Each(
    @Nullable BigFraction worth,
    @Nullable BigFraction per,
    boolean proRata,
    @Nullable BigFraction max,
    List<Tier> tiers)
    implements Scoring {
  @Override
  public boolean needsTarget() {
    return false;
  }

  /** What a row that passes the filter is worth; the first tier that fits counts. */
  public record Tier(Filter where, BigFraction worth) {}
}
