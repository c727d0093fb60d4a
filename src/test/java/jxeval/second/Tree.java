package jxeval.second;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A node of a target file, every scalar its text; the long form of a value is the value. */
record Tree(Object node) {
  private static final Set<String> LONG =
      Set.of("value", "clause", "assumed", "note", "reading", "source");

  Tree {
    if (node instanceof Map<?, ?> map
        && map.containsKey("value")
        && LONG.containsAll(map.keySet())) {
      node = map.get("value");
    }
  }

  static Tree parse(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    return new Tree(new Load(settings).loadFromString(yaml));
  }

  Tree get(String key) {
    return new Tree(node instanceof Map<?, ?> map ? map.get(key) : null);
  }

  boolean is() {
    return node != null;
  }

  boolean isMap() {
    return node instanceof Map;
  }

  boolean isList() {
    return node instanceof List;
  }

  boolean isText() {
    return node instanceof String;
  }

  boolean has(String key) {
    return get(key).is();
  }

  String text() {
    return (String) node;
  }

  String or(String otherwise) {
    return node == null ? otherwise : text();
  }

  boolean flag() {
    return "true".equals(node);
  }

  Q number() {
    return Q.of(text());
  }

  /** The entries; of a mapping none but its values are read. */
  Map<String, Tree> entries() {
    Map<String, Tree> entries = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach((k, v) -> entries.put((String) k, new Tree(v)));
    }
    return entries;
  }

  /** The items; one that stands alone is a list of one. */
  List<Tree> items() {
    if (node == null) {
      return List.of();
    }
    return node instanceof List<?> list ? list.stream().map(Tree::new).toList() : List.of(this);
  }

  List<String> texts() {
    return items().stream().map(Tree::text).toList();
  }
}
