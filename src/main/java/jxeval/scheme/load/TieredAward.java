package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jxeval.check.SchemeRule;
import jxeval.scheme.Award;
import jxeval.scheme.Filter;
import jxeval.scheme.Tiers;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** {@code kind: tiered}. */
final class TieredAward {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final List<String> SETS = List.of("verification", "tax");

  private static final Key<String> BASE = Key.required("base", Scalars.TEXT);
  private static final Key<Cursor> WHERE = Key.of("where", new Later(Filters.DESCRIBED));
  private static final Key<Cursor> TIERS = Key.of("tiers", new Later(TierTables.DESCRIBED));
  private static final Key<BigFraction> CAP_PROJECT = Key.of("cap_project", Amounts.YUAN);
  private static final Key<BigFraction> CAP_UNIT = Key.of("cap_unit", Amounts.YUAN);
  private static final Key<Cursor> ALREADY =
      Key.of("already_rewarded", new Later(new ListOf<>(rewarded(null))));

  static final Block<Award> BLOCK =
      Block.of(
          "award_tiered",
          TieredAward::make,
          Awards.kind("tiered"),
          Awards.LABEL,
          BASE,
          WHERE,
          TIERS,
          CAP_PROJECT,
          CAP_UNIT,
          ALREADY);

  private TieredAward() {}

  /**
   * @param unit the unit of the base
   */
  private static Block<Award.Rewarded> rewarded(@Nullable String unit) {
    Key<String> project = Key.required("project", Scalars.TEXT);
    Key<BigFraction> base = Key.required("base", Amounts.in(unit));
    Key<Integer> year = Key.of("year", Scalars.whole(FIRST_YEAR, LAST_YEAR));
    return Block.of(
        "rewarded",
        g -> new Award.Rewarded(g.need(project), g.need(base), g.or(year, 0)),
        project,
        base,
        year);
  }

  private static @Nullable Award make(Given g) {
    String base = g.need(BASE);
    int dot = base.indexOf('.');
    String setId = dot < 0 ? "" : base.substring(0, dot);
    FieldSet set = SETS.contains(setId) ? g.at().load().declared.sets().get(setId) : null;
    Field field = set == null ? null : set.fields().get(base.substring(dot + 1));
    if (set == null || field == null || !field.type().isNumeric()) {
      g.at(BASE).reportUnknown(SchemeRule.S819, base, bases(g.at().load().declared));
      return null;
    }
    FieldSet projects = Objects.requireNonNull(g.at().load().declared.sets().get("projects"));
    Cursor where = g.get(WHERE);
    Filter filter =
        where == null ? Filter.EVERY : new Filters(set.with(projects.fields().values())).of(where);
    Cursor tiers = g.get(TIERS);
    Tiers table = tiers == null ? null : new TierTables(field.unit()).of(tiers);
    Cursor already = g.get(ALREADY);
    return new Award.Tiered(
        Awards.id(g),
        g.or(Awards.LABEL, setId.equals("tax") ? "税收贡献奖" : "项目进资奖"),
        setId,
        field.id(),
        filter == null ? Filter.EVERY : filter,
        table,
        g.get(CAP_PROJECT),
        g.get(CAP_UNIT),
        already == null ? List.of() : new ListOf<>(rewarded(field.unit())).all(already.plain()),
        g.clause(),
        g.path());
  }

  private static List<String> bases(Declared declared) {
    List<String> bases = new ArrayList<>();
    for (String id : SETS) {
      FieldSet set = declared.sets().get(id);
      if (set != null) {
        set.fields().values().stream()
            .filter(f -> f.type().isNumeric())
            .forEach(f -> bases.add(id + "." + f.id()));
      }
    }
    return bases;
  }
}
