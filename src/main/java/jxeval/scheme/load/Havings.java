package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jxeval.check.SchemeRule;
import jxeval.scheme.Comparison;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure.Having;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSet;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** What the rows of one distinct value must keep together. */
record Havings(FieldSet set) implements Shape<Having> {
  static final Havings DESCRIBED = new Havings(new FieldSet("", "", Map.of()));

  private static final List<String> COMBINED = List.of("sum", "ratio", "any", "all", "not");

  @Override
  public @Nullable Having read(Cursor at) {
    Map<String, Cursor> entries = at.entries();
    if (!(at.node() instanceof Node.Mapping)) {
      return null;
    }
    LongForm.basis(entries);
    List<Having> parts = new ArrayList<>();
    entries.forEach(
        (key, value) -> {
          Having part = part(at, key, value, entries);
          if (part != null) {
            parts.add(part);
          }
        });
    return parts.size() == 1 ? parts.get(0) : new Having.All(List.copyOf(parts));
  }

  private @Nullable Having part(Cursor at, String key, Cursor value, Map<String, Cursor> entries) {
    return switch (key) {
      case "all" -> new Having.All(new ListOf<>(this).all(value));
      case "any" -> new Having.Any(new ListOf<>(this).all(value));
      case "not" -> made(of(value), Having.Not::new);
      case "sum" -> sum(at, value, entries);
      case "ratio" -> Ratios.having(set, at, value, entries);
      default -> row(at, key, value, entries);
    };
  }

  private @Nullable Having sum(Cursor at, Cursor value, Map<String, Cursor> entries) {
    String id = Ratios.field(set, value.plain());
    Field field = id == null ? null : set.fields().get(id);
    if (field == null) {
      return null;
    }
    Comparison bounds = Bounds.of(at, entries, new Amounts(field.unit(), true));
    if (bounds.isFree()) {
      at.reportMissing(String.join(" / ", Bounds.NAMES));
    }
    return new Having.Sum(field.id(), bounds);
  }

  private @Nullable Having row(Cursor at, String key, Cursor value, Map<String, Cursor> entries) {
    Field field = set.fields().get(key);
    if (field != null) {
      Filter filter = new FieldTests(field).of(value);
      return made(filter, Having.SomeRow::new);
    }
    boolean bound =
        Bounds.NAMES.contains(key) && (entries.containsKey("sum") || entries.containsKey("ratio"));
    if (!bound && !LongForm.BLOCK_KEYS.contains(key)) {
      List<String> names = new ArrayList<>(COMBINED);
      names.addAll(set.fields().keySet());
      at.reportUnknownKey(SchemeRule.S819, key, names);
    }
    return null;
  }

  private static <T> @Nullable Having made(@Nullable T part, Function<T, Having> make) {
    return part == null ? null : make.apply(part);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.define("having", () -> described(definitions));
  }

  private Map<String, Object> described(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("sum", Scalars.TEXT.longSchema(definitions));
    properties.put("ratio", Ratios.schema());
    properties.put("any", new ListOf<>(this).longSchema(definitions));
    properties.put("all", new ListOf<>(this).longSchema(definitions));
    properties.put("not", schema(definitions));
    Bounds.NAMES.forEach(k -> properties.put(k, Amounts.ANY.longSchema(definitions)));
    LongForm.BLOCK_KEYS.forEach(k -> properties.put(k, definitions.ref("basis." + k)));
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "additionalProperties",
        FieldTests.described(definitions));
  }
}
