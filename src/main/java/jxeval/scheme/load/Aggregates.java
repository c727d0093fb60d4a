package jxeval.scheme.load;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.scheme.Denomination;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure.Aggregate;
import jxeval.scheme.Measure.Kind;
import jxeval.scheme.Span;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSet;
import org.jspecify.annotations.Nullable;

/** Measures that count, sum or otherwise gather the rows of one data set. */
final class Aggregates {
  private Aggregates() {}

  static @Nullable Aggregate of(Given g, Key<String> key, @Nullable String unit) {
    Kind kind = Kind.valueOf(key.name().toUpperCase(Locale.ROOT));
    String named = g.get(key);
    if (named == null) {
      return null;
    }
    Cursor at = g.at(key).plain();
    int dot = named.indexOf('.');
    String setId = dot < 0 ? named : named.substring(0, dot);
    FieldSet set = at.load().declared.sets().get(setId);
    if (set == null) {
      at.reportUnknown(SchemeRule.S819, named, sets(kind, at.load().declared.sets()));
      return null;
    }
    Field field = null;
    if (isOfRows(kind) == (dot >= 0) || (isOfDays(kind) && !setId.equals("trips"))) {
      at.reportUnknown(SchemeRule.S819, named, names(kind, set));
    } else if (dot >= 0) {
      field = set.fields().get(named.substring(dot + 1));
      if (field == null || !fits(kind, field)) {
        at.reportUnknown(SchemeRule.S819, named, names(kind, set));
        field = null;
      }
    }
    if (unit != null) {
      checkUnit(g, kind, field, unit);
    }
    return make(g, kind, set, field);
  }

  private static Aggregate make(Given g, Kind kind, FieldSet set, @Nullable Field field) {
    Cursor where = g.get(MeasureBlock.WHERE);
    Filter filter = where == null ? null : new Filters(set).of(where);
    Cursor having = g.get(MeasureBlock.HAVING);
    for (Key<?> only : List.of(MeasureBlock.HAVING, MeasureBlock.PER)) {
      if (g.has(only) && kind != Kind.DISTINCT) {
        g.at(only).report(SchemeRule.S838);
      }
    }
    Span per = g.get(MeasureBlock.PER);
    if (per != null && field != null && !field.type().isDated()) {
      g.at(MeasureBlock.PER).report(SchemeRule.S832, "field", field.id(), "header", field.header());
    }
    return new Aggregate(
        kind,
        set.id(),
        field == null ? null : field.id(),
        filter == null ? Filter.EVERY : filter,
        g.or(MeasureBlock.PERIOD, Span.TO_DATE),
        having == null ? null : new Havings(set).of(having),
        per);
  }

  private static boolean isOfRows(Kind kind) {
    return kind == Kind.COUNT || isOfDays(kind);
  }

  private static boolean isOfDays(Kind kind) {
    return kind == Kind.DAYS || kind == Kind.PERSON_DAYS;
  }

  private static boolean fits(Kind kind, Field field) {
    return kind == Kind.DISTINCT || field.type().isNumeric();
  }

  private static Collection<String> sets(Kind kind, Map<String, FieldSet> sets) {
    return isOfRows(kind)
        ? sets.keySet()
        : sets.values().stream().flatMap(s -> names(kind, s).stream()).toList();
  }

  private static List<String> names(Kind kind, FieldSet set) {
    if (isOfDays(kind)) {
      return List.of("trips");
    }
    return kind == Kind.COUNT
        ? List.of(set.id())
        : set.fields().values().stream()
            .filter(f -> fits(kind, f))
            .map(f -> set.id() + "." + f.id())
            .toList();
  }

  private static void checkUnit(Given g, Kind kind, @Nullable Field field, String unit) {
    boolean counts = isOfRows(kind) || kind == Kind.DISTINCT;
    String of = field == null ? null : field.unit();
    boolean fits =
        counts
            ? Denomination.isCount(unit) || List.of("人", "天").contains(unit)
            : of == null || Denomination.factor(of, unit).isPresent();
    if (!fits) {
      String wanted = counts || of == null ? "个" : of;
      g.at(MeasureBlock.UNIT).report(SchemeRule.S827, "unit", wanted);
    }
  }

  /** The unit of a measure that states none. */
  static @Nullable String defaultUnit(Aggregate a, Declared declared) {
    return switch (a.kind()) {
      case COUNT -> "个";
      case DISTINCT -> a.per() == null ? "个" : a.per() == Span.MONTH ? "月" : "季";
      case DAYS, PERSON_DAYS -> "天";
      default ->
          Optional.ofNullable(declared.sets().get(a.set()))
              .flatMap(s -> a.field() == null ? Optional.empty() : s.field(a.field()))
              .map(Field::unit)
              .orElse(null);
    };
  }
}
