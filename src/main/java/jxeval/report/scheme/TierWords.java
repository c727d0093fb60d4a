package jxeval.report.scheme;

import java.util.List;
import jxeval.report.words.Wording;
import jxeval.scheme.Tiers;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Tiers in words: rates in thousandths of money, or 元 per US$. */
record TierWords(Wording wording) {
  private static final int THOUSAND = 1000;

  /**
   * @param unit the unit of the base
   */
  String of(@Nullable Tiers tiers, String unit) {
    if (tiers == null) {
      return wording.of("show.unconfigured");
    }
    String kind =
        tiers instanceof Tiers.Fixed
            ? "fixed"
            : tiers instanceof Tiers.Whole ? "whole" : "marginal";
    List<String> told = tiers.tiers().stream().map(t -> tier(t, kind, unit)).toList();
    return wording.of("show." + kind, "a", wording.join("join.list", told));
  }

  private String tier(Tiers.Tier tier, String kind, String unit) {
    String bounds =
        tier.comparison().isFree()
            ? wording.of("bound.rest")
            : wording.bounds(tier.comparison(), unit);
    boolean dollars = unit.endsWith("美元") && !kind.equals("fixed");
    BigFraction pays =
        dollars || kind.equals("fixed") ? tier.pays() : tier.pays().multiply(THOUSAND);
    return wording.of(
        "show.tier_" + kind + (dollars ? "_usd" : ""), "a", bounds, "b", Wording.plain(pays));
  }
}
