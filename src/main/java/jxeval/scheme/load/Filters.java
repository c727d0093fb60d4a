package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.Filter;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSet;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * Filters over the rows of a data set: a mapping of which all parts must hold.
 *
 * @param set the fields that may be named; null where any may (for the JSON Schema)
 */
record Filters(FieldSet set) implements Shape<Filter> {
  private static final FieldSet ANY = new FieldSet("", "", Map.of());

  /** Filters over fields that the place decides; for the JSON Schema. */
  static final Filters DESCRIBED = new Filters(ANY);

  private static final List<String> COMBINED = List.of("any", "all", "not", "ratio");

  /** A field may be called {@code value}: then it is no long form. */
  @Override
  public @Nullable Filter of(Cursor at) {
    Cursor plain = set.fields().containsKey("value") ? at : at.plain();
    return plain.node() instanceof Node.Refused ? null : read(plain);
  }

  @Override
  public @Nullable Filter read(Cursor at) {
    Map<String, Cursor> entries = at.entries();
    if (!(at.node() instanceof Node.Mapping)) {
      return null;
    }
    List<Filter> parts = new ArrayList<>();
    entries.forEach(
        (key, value) -> {
          Filter part = part(at, key, value, entries);
          if (part != null) {
            parts.add(part);
          }
        });
    return parts.size() == 1 ? parts.get(0) : new Filter.All(List.copyOf(parts));
  }

  private @Nullable Filter part(Cursor at, String key, Cursor value, Map<String, Cursor> entries) {
    Field field = set.fields().get(key);
    if (field != null) {
      return isAnyLeader(key, value) ? Filter.EVERY : new FieldTests(field).of(value);
    }
    return switch (key) {
      case "all" -> new Filter.All(new ListOf<>(this).all(value));
      case "any" -> new Filter.Any(new ListOf<>(this).all(value));
      case "not" -> negated(of(value));
      case "ratio" -> Ratios.filter(set, at, value, entries);
      default -> {
        boolean bound = Bounds.NAMES.contains(key) && entries.containsKey("ratio");
        if (!bound && !isBasis(key, value)) {
          at.reportUnknownKey(SchemeRule.S819, key, names());
        }
        yield null;
      }
    };
  }

  /** {@code led_by: any}, the default: whoever led. */
  private static boolean isAnyLeader(String key, Cursor value) {
    return key.equals("led_by") && value.plain().text().orElse("").equals("any");
  }

  /** A {@code clause} or {@code reading} beside the fields. */
  private static boolean isBasis(String key, Cursor value) {
    if (LongForm.BLOCK_KEYS.contains(key)) {
      LongForm.basis(Map.of(key, value));
      return true;
    }
    return false;
  }

  private static @Nullable Filter negated(@Nullable Filter filter) {
    return filter == null ? null : new Filter.Not(filter);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(set.fields().keySet());
    names.addAll(COMBINED);
    return names;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.define("filter", () -> described(definitions));
  }

  private Map<String, Object> described(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("any", new ListOf<>(this).longSchema(definitions));
    properties.put("all", new ListOf<>(this).longSchema(definitions));
    properties.put("not", schema(definitions));
    properties.put("ratio", Ratios.schema());
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
