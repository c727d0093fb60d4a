package jxeval.scheme.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jxeval.scheme.yaml.Mark;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with names of the county's own as keys, in the order of the file.
 *
 * @param key reads a key as if it stood alone; null where the name is not one, which is then told
 */
record MapOf<T>(Shape<String> key, Shape<T> value) implements Shape<Map<String, T>> {

  static <T> MapOf<T> of(Shape<T> value) {
    return new MapOf<>(Scalars.TEXT, value);
  }

  @Override
  public @Nullable Map<String, T> read(Cursor at) {
    Map<String, T> values = new LinkedHashMap<>();
    at.entries()
        .forEach(
            (name, entry) -> {
              String read = key.read(keyCursor(at, name));
              T item = LongForm.isBlank(entry.node()) ? null : value.of(entry);
              if (read != null && item != null) {
                values.put(read, item);
              }
            });
    return Collections.unmodifiableMap(values);
  }

  /** The key as a value of its own, so that it is checked and told like one. */
  static Cursor keyCursor(Cursor at, String name) {
    Node.Entry entry = at.node() instanceof Node.Mapping m ? m.entries().get(name) : null;
    Mark mark = entry == null ? at.node().mark() : entry.keyMark();
    Node.Scalar key = new Node.Scalar(name, false, mark);
    return at.child(name, key);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Map.of("type", "object", "additionalProperties", value.longSchema(definitions));
  }
}
