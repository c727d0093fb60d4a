package jxeval.scheme.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Raw;
import org.jspecify.annotations.Nullable;

/** {@code {value: 60, clause: 四-2, assumed: true, note: …}}: a value and what it rests on. */
final class LongForm {
  /** What blocks may say as well. */
  static final List<String> BLOCK_KEYS = List.of("clause", "reading", "source");

  static final List<String> KEYS =
      List.of("value", "clause", "assumed", "note", "reading", "source");

  private LongForm() {}

  static boolean isBlank(Node node) {
    Node.Entry value = node instanceof Node.Mapping m ? m.entries().get("value") : null;
    return value == null ? node.isBlank() : value.value().isBlank();
  }

  /** The value inside, which inherits the clause stated beside it. */
  static Cursor inner(Cursor at, Node value) {
    for (String key : Raw.keys(at.node())) {
      if (!KEYS.contains(key)) {
        at.reportUnknownKey(SchemeRule.S806, key, KEYS);
      }
    }
    String clause = basis(at);
    Cursor assumed = at.child("assumed");
    if (assumed != null) {
      Scalars.FLAG.read(assumed);
    }
    Cursor note = at.child("note");
    if (note != null) {
      Scalars.TEXT.read(note);
    }
    return at.with(value, clause);
  }

  /** Checks what a block or value says it rests on; its own clause, or null. */
  static @Nullable String basis(Cursor at) {
    return basis(at.child("reading"), at.child("source"), at.child("clause"));
  }

  /** Checks those of the entries that say what they rest on; the clause, or null. */
  static @Nullable String basis(Map<String, Cursor> entries) {
    return basis(entries.get("reading"), entries.get("source"), entries.get("clause"));
  }

  private static @Nullable String basis(
      @Nullable Cursor reading, @Nullable Cursor source, @Nullable Cursor clause) {
    if (reading != null) {
      References.READING.read(reading);
    }
    if (source != null && !source.node().isBlank()) {
      Documents.BLOCK.read(source);
    }
    return clause == null || clause.node().isBlank() ? null : References.CLAUSE.read(clause);
  }

  /** Either what the schema allows, or nothing. */
  static Map<String, Object> orBlank(Map<String, Object> schema, Definitions definitions) {
    return definitions.shared(Map.of("anyOf", List.of(schema, Map.of("type", "null"))));
  }

  /** Either the plain value, or the same with what it rests on. */
  static Map<String, Object> schema(Map<String, Object> value, Definitions definitions) {
    Map<String, Object> plain = definitions.shared(value);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("value", plain);
    for (String key : KEYS.subList(1, KEYS.size())) {
      properties.put(key, definitions.ref("basis." + key));
    }
    Map<String, Object> longForm = new LinkedHashMap<>();
    longForm.put("type", "object");
    longForm.put("properties", properties);
    longForm.put("required", List.of("value"));
    longForm.put("additionalProperties", false);
    return definitions.shared(Map.of("anyOf", List.of(plain, longForm)));
  }
}
