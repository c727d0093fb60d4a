package jxeval.scheme.load;

import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.Comparison;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure.Having;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSet;
import org.jspecify.annotations.Nullable;

/** {@code ratio: [paid_in, planned], at_least: 0.05}: two fields of a row, or of several summed. */
final class Ratios {
  private Ratios() {}

  private record Of(String numerator, String denominator, Comparison comparison) {}

  static @Nullable Filter filter(
      FieldSet set, Cursor at, Cursor ratio, Map<String, Cursor> entries) {
    Of of = read(set, at, ratio.plain(), entries);
    return of == null ? null : new Filter.Ratio(of.numerator, of.denominator, of.comparison);
  }

  static @Nullable Having having(
      FieldSet set, Cursor at, Cursor ratio, Map<String, Cursor> entries) {
    Of of = read(set, at, ratio.plain(), entries);
    return of == null ? null : new Having.Ratio(of.numerator, of.denominator, of.comparison);
  }

  private static @Nullable Of read(
      FieldSet set, Cursor at, Cursor ratio, Map<String, Cursor> entries) {
    Comparison bounds = Bounds.of(at, entries, Scalars.NUMBER);
    if (bounds.isFree()) {
      at.reportMissing(String.join(" / ", Bounds.NAMES));
    }
    List<Cursor> parts = ratio.items();
    if (parts.size() != 2) {
      ratio.reportShape(Wanted.PAIR);
      return null;
    }
    String numerator = field(set, parts.get(0));
    String denominator = field(set, parts.get(1));
    return numerator == null || denominator == null ? null : new Of(numerator, denominator, bounds);
  }

  /** The id of a field that holds numbers; {@code set.field} is read as {@code field}. */
  static @Nullable String field(FieldSet set, Cursor at) {
    String text = Scalars.TEXT.of(at);
    if (text == null) {
      return null;
    }
    String id = text.startsWith(set.id() + ".") ? text.substring(set.id().length() + 1) : text;
    Field field = set.fields().get(id);
    if (field == null || !field.type().isNumeric()) {
      List<String> numeric =
          set.fields().values().stream().filter(f -> f.type().isNumeric()).map(Field::id).toList();
      at.reportUnknown(SchemeRule.S819, text, numeric);
      return null;
    }
    return id;
  }

  static Map<String, Object> schema() {
    return Map.of(
        "type",
        "array",
        "items",
        Map.of("type", List.of("string", "number")),
        "minItems",
        2,
        "maxItems",
        2);
  }
}
