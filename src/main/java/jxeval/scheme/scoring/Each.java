package jxeval.scheme.scoring;

import java.util.ArrayList;
import java.util.List;
import jxeval.model.Working;
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
  public Working earned(Standing s) {
    List<Working> parts = new ArrayList<>();
    if (worth != null) {
      parts.add(Working.of(worth).times(pieces(Working.named("actual", s.actual()))));
    }
    for (int i = 0; i < tiers.size(); i++) {
      Working in = Working.named("in_tier", inTier(i, s));
      if (in.value().signum() != 0) {
        parts.add(Working.of(tiers.get(i).worth).times(pieces(in)));
      }
    }
    Working sum = parts.size() == 1 ? parts.get(0) : Working.sum(parts);
    return max == null ? sum : sum.atMost(Working.of(max));
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

  private Working pieces(Working amount) {
    if (per == null) {
      return amount;
    }
    return proRata ? amount.over(Working.of(per)) : amount.wholeTimes(Working.of(per));
  }

  /** What a row that passes the filter is worth; the first tier that fits counts. */
  public record Tier(Filter where, BigFraction worth) {}
}
