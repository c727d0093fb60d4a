package jxeval.scheme.scoring;

import java.util.List;
import jxeval.model.Exact;
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

  @Override
  public BigFraction points(Standing s) {
    BigFraction sum = worth == null ? BigFraction.ZERO : worth.multiply(pieces(s.actual()));
    for (int i = 0; i < tiers.size(); i++) {
      sum = sum.add(tiers.get(i).worth.multiply(pieces(inTier(i, s))));
    }
    return max == null ? sum : Exact.min(sum, max);
  }

  private BigFraction inTier(int tier, Standing s) {
    return s.parts().stream()
        .filter(p -> firstTier(p) == tier)
        .map(Standing.Part::amount)
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private int firstTier(Standing.Part part) {
    int tier = 0;
    while (tier < tiers.size() && !part.fits(tiers.get(tier).where)) {
      tier++;
    }
    return tier;
  }

  private BigFraction pieces(BigFraction amount) {
    if (per == null) {
      return amount;
    }
    BigFraction pieces = amount.divide(per);
    return proRata ? pieces : Exact.floor(pieces);
  }

  /** What a row that passes the filter is worth; the first tier that fits counts. */
  public record Tier(Filter where, BigFraction worth) {}
}
