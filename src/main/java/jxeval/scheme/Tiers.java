package jxeval.scheme;

import java.util.ArrayList;
import java.util.List;
import jxeval.model.Exact;
import jxeval.model.Working;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a base becomes money; bounds in the base's unit, rates per unit of the base (元 per 元, or per
 * US$).
 */
public sealed interface Tiers {

  List<Tier> tiers();

  /**
   * How what a base earns comes about; never below 0.
   *
   * @param base in the unit of the bounds
   * @param scale 元 (or US$) in one unit of the base: 10000 for 万元 and 万美元
   */
  Working earned(BigFraction base, BigFraction scale);

  /** What a base earns, exact. */
  default BigFraction pays(BigFraction base, BigFraction scale) {
    return earned(base, scale).value();
  }

  /** What a base earns on top of an earlier one that has been rewarded (5-details, Awards). */
  default Working earnedBeyond(BigFraction earlier, BigFraction base, BigFraction scale) {
    return earned(base, scale);
  }

  /** What a base earns on top of an earlier one, exact. */
  default BigFraction paysBeyond(BigFraction earlier, BigFraction base, BigFraction scale) {
    return earnedBeyond(earlier, base, scale).value();
  }

  /**
   * 超额累进: each part of the base at its own tier's rate. A tier begins where it says, else where the
   * tier before it ends; it ends where it says, else where the next begins.
   */
  record Marginal(List<Tier> tiers) implements Tiers {
    @Override
    public Working earned(BigFraction base, BigFraction scale) {
      List<Working> parts = new ArrayList<>();
      BigFraction end = BigFraction.ZERO;
      for (int i = 0; i < tiers.size(); i++) {
        Comparison bounds = tiers.get(i).comparison();
        BigFraction start = bounds.lower().orElse(end);
        BigFraction next =
            i + 1 == tiers.size() ? base : tiers.get(i + 1).comparison().lower().orElse(base);
        end = bounds.upper().orElse(next);
        BigFraction top = Exact.min(base, end);
        if (Exact.compare(top, start) > 0) {
          Working part = Working.of(top);
          part = start.signum() == 0 ? part : part.minus(Working.of(start));
          parts.add(part.times(Working.share(tiers.get(i).pays())));
        }
      }
      return parts.isEmpty() ? Working.nothing() : Working.sum(parts).times(Working.of(scale));
    }

    @Override
    public Working earnedBeyond(BigFraction earlier, BigFraction base, BigFraction scale) {
      Working all = earned(earlier.add(base), scale);
      return earlier.signum() == 0 ? all : all.minus(earned(earlier, scale));
    }
  }

  /** The whole base at the rate of the last tier that it reaches. */
  record Whole(List<Tier> tiers) implements Tiers {
    @Override
    public Working earned(BigFraction base, BigFraction scale) {
      return Working.of(Exact.max(BigFraction.ZERO, base))
          .times(Working.share(lastReached(tiers, base)))
          .times(Working.of(scale));
    }
  }

  /** The amount (元) of the last tier that the base reaches. */
  record Fixed(List<Tier> tiers) implements Tiers {
    @Override
    public Working earned(BigFraction base, BigFraction scale) {
      return Working.of(lastReached(tiers, base));
    }
  }

  /** A bound with a rate, or with an amount in 元. */
  record Tier(Comparison comparison, BigFraction pays) {}

  private static BigFraction lastReached(List<Tier> tiers, BigFraction base) {
    BigFraction pays = BigFraction.ZERO;
    for (Tier tier : tiers) {
      if (tier.comparison().holds(base)) {
        pays = tier.pays();
      }
    }
    return pays;
  }
}
