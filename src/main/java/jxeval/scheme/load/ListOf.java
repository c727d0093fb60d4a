package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list; a single value stands for a list of one. */
record ListOf<T>(Shape<T> item) implements Shape<List<T>> {
  @Override
  public @Nullable List<T> read(Cursor at) {
    return all(at);
  }

  /** The items that fit; those that do not have been told. */
  List<T> all(Cursor at) {
    List<T> items = new ArrayList<>();
    for (Cursor c : at.items()) {
      T read = item.of(c);
      if (read != null) {
        items.add(read);
      }
    }
    return List.copyOf(items);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> one = definitions.shared(item.longSchema(definitions));
    return Map.of("anyOf", List.of(Map.of("type", "array", "items", one), one));
  }
}
