package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.Comparison;
import jxeval.scheme.Tiers;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * {@code tiers: {marginal: […]}}, {@code whole}, {@code fixed}.
 *
 * @param unit the unit of the base, and so of the bounds
 */
record TierTables(@Nullable String unit) implements Shape<Tiers> {
  static final TierTables DESCRIBED = new TierTables(null);

  private static final List<String> KINDS = List.of("marginal", "whole", "fixed");
  private static final Key<BigFraction> RATE = Key.required("rate", Scalars.NOT_NEGATIVE);
  private static final Key<BigFraction> AMOUNT = Key.required("amount", Amounts.YUAN);

  /** A tier and where it stands. */
  record Placed(Cursor at, Tiers.Tier tier) {}

  private Block<Placed> tier(boolean fixed) {
    Key<BigFraction> pays = fixed ? AMOUNT : RATE;
    return Block.<Placed>of(
            fixed ? "tier_fixed" : "tier",
            g ->
                new Placed(
                    g.at(), new Tiers.Tier(Bounds.of(g, new Amounts(unit, false)), g.need(pays))),
            pays)
        .with(Bounds.KEYS);
  }

  @Override
  public @Nullable Tiers read(Cursor at) {
    Map<String, Cursor> entries = at.entries();
    if (!(at.node() instanceof Node.Mapping)) {
      return null;
    }
    for (String key : entries.keySet()) {
      if (!KINDS.contains(key) && !LongForm.BLOCK_KEYS.contains(key)) {
        at.reportUnknownKey(SchemeRule.S806, key, KINDS);
      }
    }
    LongForm.basis(entries);
    List<String> stated = at.stated(KINDS);
    if (stated.size() != 1) {
      at.report(SchemeRule.S831, "wanted", String.join(", ", KINDS));
      return null;
    }
    String kind = stated.get(0);
    Cursor list = entries.getOrDefault(kind, at).plain();
    List<Placed> placed = new ListOf<>(tier(kind.equals("fixed"))).all(list);
    TierSteps.check(placed);
    List<Tiers.Tier> tiers = new ArrayList<>();
    for (Placed one : placed) {
      tiers.add(one.tier);
    }
    return switch (kind) {
      case "marginal" -> new Tiers.Marginal(List.copyOf(tiers));
      case "whole" -> new Tiers.Whole(withLowerBounds(tiers));
      default -> new Tiers.Fixed(withLowerBounds(tiers));
    };
  }

  /** Each tier begins where it says, else where the one before it ends. */
  private static List<Tiers.Tier> withLowerBounds(List<Tiers.Tier> tiers) {
    List<Tiers.Tier> all = new ArrayList<>();
    Comparison before = Comparison.ANY;
    for (Tiers.Tier tier : tiers) {
      Comparison c = tier.comparison();
      boolean open = c.over() == null && c.atLeast() == null;
      Comparison from =
          open ? new Comparison(before.atMost(), before.below(), c.below(), c.atMost()) : c;
      all.add(new Tiers.Tier(from, tier.pays()));
      before = c;
    }
    return List.copyOf(all);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.define("tiers", () -> described(definitions));
  }

  private Map<String, Object> described(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String kind : KINDS) {
      Shape<?> list = new ListOf<>(tier(kind.equals("fixed")));
      properties.put(kind, list.longSchema(definitions));
    }
    LongForm.BLOCK_KEYS.forEach(k -> properties.put(k, definitions.ref("basis." + k)));
    return Map.of("type", "object", "properties", properties, "additionalProperties", false);
  }
}
