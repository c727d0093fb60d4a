package jxeval.scheme.load;

import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.Filter;
import jxeval.scheme.field.FieldSet;
import jxeval.scheme.scoring.Each;
import jxeval.scheme.scoring.Scoring;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** {@code each {worth: 2, max: 6}}, or with {@code tiers} over the rows of the measure. */
record EachScore(@Nullable FieldSet set, @Nullable String unit) implements Shape<Scoring> {
  private static final Key<BigFraction> WORTH = Key.of("worth", Scalars.NUMBER);
  private static final Key<Cursor> PER = Key.of("per", new Later(Amounts.ANY));
  private static final Key<Boolean> PRO_RATA = Key.of("pro_rata", Scalars.FLAG);
  private static final Key<Cursor> MAX = Key.of("max", new Later(OrNone.NUMBER));

  private static final Key<Cursor> WHERE = Key.of("where", new Later(Filters.DESCRIBED));
  private static final Key<BigFraction> TIER_WORTH = Key.required("worth", Scalars.NUMBER);
  private static final Key<Cursor> TIERS =
      Key.of("tiers", new Later(new ListOf<>(tier(new FieldSet("", "", Map.of())))));

  private static Block<Each.Tier> tier(FieldSet set) {
    return Block.of(
        "each_tier",
        g -> {
          Cursor where = g.get(WHERE);
          Filter filter = where == null ? Filter.EVERY : new Filters(set).of(where);
          return new Each.Tier(filter == null ? Filter.EVERY : filter, g.need(TIER_WORTH));
        },
        WHERE,
        TIER_WORTH);
  }

  private Block<Scoring> block() {
    return Block.of("each", this::make, WORTH, PER, PRO_RATA, MAX, TIERS);
  }

  private Scoring make(Given g) {
    if (g.has(WORTH) == g.has(TIERS)) {
      g.at().report(SchemeRule.S831, "wanted", "worth, tiers");
    }
    Cursor per = g.get(PER);
    BigFraction size = per == null ? null : Amounts.in(unit).of(per);
    if (per != null && size != null && size.signum() == 0) {
      per.report(SchemeRule.S810, "range", "> 0");
    }
    return new Each(
        g.get(WORTH),
        size,
        g.or(PRO_RATA, false),
        OrNone.of(g, MAX, Scalars.NUMBER, null),
        tiers(g));
  }

  private List<Each.Tier> tiers(Given g) {
    Cursor tiers = g.get(TIERS);
    if (tiers == null) {
      return List.of();
    }
    if (set == null) {
      tiers.report(SchemeRule.S837);
      return List.of();
    }
    return new ListOf<>(tier(set)).all(tiers.plain());
  }

  @Override
  public @Nullable Scoring read(Cursor at) {
    return block().read(at);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return block().schema(definitions);
  }
}
