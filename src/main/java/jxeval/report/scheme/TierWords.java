package jxeval.report.scheme;

import java.util.List;
import jxeval.report.words.Wording;
import jxeval.scheme.Comparison;
import jxeval.scheme.Tiers;
import org.jspecify.annotations.Nullable;

/** Tiers in words, rates in thousandths. */
record TierWords(Wording wording) {
  private static final int THOUSAND = 1000;

  String of(@Nullable Tiers tiers) {
    if (tiers == null) {
      return wording.of("show.unconfigured");
    }
    boolean fixed = tiers instanceof Tiers.Fixed;
    List<String> told = tiers.tiers().stream().map(t -> tier(t, fixed)).toList();
    String kind = fixed ? "fixed" : tiers instanceof Tiers.Whole ? "whole" : "marginal";
    return wording.of("show." + kind, "a", wording.join("join.list", told));
  }

  private String tier(Tiers.Tier tier, boolean fixed) {
    String bounds =
        tier.comparison().equals(Comparison.ANY)
            ? wording.of("bound.rest")
            : wording.bounds(tier.comparison());
    return fixed
        ? wording.of("show.tier_amount", "a", bounds, "b", Wording.plain(tier.pays()))
        : wording.of("show.tier", "a", bounds, "b", Wording.plain(tier.pays().multiply(THOUSAND)));
  }
}
