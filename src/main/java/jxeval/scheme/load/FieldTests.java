package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.Comparison;
import jxeval.scheme.Filter;
import jxeval.scheme.Test;
import jxeval.scheme.field.Field;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** What a filter asks of one field: a word, a list of words, or named tests that all must pass. */
record FieldTests(Field field) implements Shape<Filter> {
  private static final List<String> TESTS =
      List.of(
          "is",
          "in",
          "not_in",
          "over",
          "at_least",
          "below",
          "at_most",
          "before",
          "after",
          "within");

  private static final List<String> DATED = List.of("before", "after", "within");

  @Override
  public @Nullable Filter read(Cursor at) {
    if (!(at.node() instanceof Node.Mapping)) {
      return new FieldWords(field).among(at);
    }
    Map<String, Cursor> entries = at.entries();
    LongForm.basis(entries);
    List<Filter> parts = new ArrayList<>();
    for (String key : entries.keySet()) {
      if (!TESTS.contains(key) && !LongForm.BLOCK_KEYS.contains(key)) {
        at.reportUnknownKey(SchemeRule.S806, key, TESTS);
      }
    }
    words(entries, parts);
    bounds(at, entries, parts);
    if (!at.stated(DATED).isEmpty()) {
      if (field.type().isDated()) {
        parts.add(new FieldDays(field).between(entries));
      } else {
        at.report(SchemeRule.S832, "field", field.id(), "header", field.header());
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Filter.All(List.copyOf(parts));
  }

  private void words(Map<String, Cursor> entries, List<Filter> parts) {
    FieldWords words = new FieldWords(field);
    for (String key : List.of("is", "in")) {
      Cursor value = entries.get(key);
      if (value != null) {
        parts.add(words.among(value.plain()));
      }
    }
    Cursor others = entries.get("not_in");
    if (others != null) {
      parts.add(words.none(others.plain()));
    }
  }

  private void bounds(Cursor at, Map<String, Cursor> entries, List<Filter> parts) {
    if (at.stated(Bounds.NAMES).isEmpty()) {
      return;
    }
    if (!field.type().isNumeric()) {
      at.report(SchemeRule.S832, "field", field.id(), "header", field.header());
      return;
    }
    Comparison comparison = Bounds.of(at, entries, new Amounts(field.unit(), true));
    parts.add(new Filter.Field(field.id(), new Test.Bounds(comparison)));
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return described(definitions);
  }

  static Map<String, Object> described(Definitions definitions) {
    return definitions.define("test", () -> tests(definitions));
  }

  private static Map<String, Object> tests(Definitions definitions) {
    Shape<?> words = new ListOf<>(Scalars.TEXT);
    Map<String, Object> properties = new LinkedHashMap<>();
    TESTS.forEach(t -> properties.put(t, words.longSchema(definitions)));
    LongForm.KEYS.stream().skip(1).forEach(k -> properties.put(k, definitions.ref("basis." + k)));
    properties.put("value", Map.of());
    return Map.of(
        "anyOf",
        List.of(
            words.schema(definitions),
            Map.of("type", "object", "properties", properties, "additionalProperties", false)));
  }
}
