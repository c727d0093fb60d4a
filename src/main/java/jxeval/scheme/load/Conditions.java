package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.condition.All;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** Conditions on a unit: a word, or a mapping of which all parts must hold. */
record Conditions(Stage stage) implements Shape<Condition> {
  static final Conditions SCORING = new Conditions(Stage.SCORING);

  @Override
  public @Nullable Condition read(Cursor at) {
    if (at.node() instanceof Node.Scalar) {
      return word(at);
    }
    Map<String, Cursor> entries = at.entries();
    if (!(at.node() instanceof Node.Mapping)) {
      return null;
    }
    LongForm.basis(entries);
    ConditionParts read = new ConditionParts(this, at, entries);
    List<Condition> parts = new ArrayList<>();
    entries.forEach(
        (key, value) -> {
          Condition part = accepts(at, key, read) ? read.part(key, value.plain()) : null;
          if (part != null) {
            parts.add(part);
          }
        });
    return parts.size() == 1 ? parts.get(0) : new All(List.copyOf(parts));
  }

  private boolean accepts(Cursor at, String key, ConditionParts read) {
    if (stage.allows(key)) {
      return true;
    }
    if (Stage.EVERYTHING.contains(key)) {
      at.reportUnknownKey(SchemeRule.S828, key, stage.reads());
    } else if (!LongForm.BLOCK_KEYS.contains(key) && !read.isBound(key)) {
      at.reportUnknownKey(SchemeRule.S806, key, Stage.EVERYTHING);
    }
    return false;
  }

  private static @Nullable Condition word(Cursor at) {
    String word = at.text().orElse("");
    Condition known = ConditionParts.flag(word);
    if (known == null) {
      at.reportUnknown(SchemeRule.S813, word, ConditionParts.FLAGS);
    }
    return known;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.define("condition", () -> described(definitions));
  }

  private Map<String, Object> described(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Stage.EVERYTHING.forEach(k -> properties.put(k, ConditionParts.schema(k, this, definitions)));
    Bounds.NAMES.forEach(k -> properties.put(k, Amounts.ANY.longSchema(definitions)));
    LongForm.BLOCK_KEYS.forEach(k -> properties.put(k, definitions.ref("basis." + k)));
    Map<String, Object> mapping =
        Map.of("type", "object", "properties", properties, "additionalProperties", false);
    return Map.of("anyOf", List.of(Map.of("enum", ConditionParts.FLAGS), mapping));
  }
}
