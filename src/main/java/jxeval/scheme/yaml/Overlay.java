package jxeval.scheme.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a second file over a first.
 *
 * <p>Mappings are merged key by key. Lists whose items all have an {@code id} (or, without one, a
 * {@code measure}) are merged item by item; items that the first file lacks are appended. All else
 * is replaced whole: plain values, other lists, values in long form, and rules ({@code score},
 * {@code bonus}, {@code tiers}, {@code where}, {@code having}, {@code if}, {@code requires}, {@code
 * bands}, {@code amount}), which make no sense half from here and half from there.
 */
public final class Overlay {
  private static final Set<String> WHOLE =
      Set.of(
          "score",
          "bonus",
          "tiers",
          "where",
          "having",
          "if",
          "requires",
          "bands",
          "amount",
          "deadline",
          "source");

  private static final Set<String> LONG_FORM =
      Set.of("clause", "assumed", "note", "reading", "source");

  private Overlay() {}

  public static Node over(Node first, Node second) {
    if (first instanceof Node.Mapping a && second instanceof Node.Mapping b) {
      return isLongForm(b) || (isLongForm(a) && !LONG_FORM.containsAll(b.entries().keySet()))
          ? second
          : mappings(a, b);
    }
    if (first instanceof Node.Sequence a && second instanceof Node.Sequence b) {
      return identified(a) && identified(b) ? sequences(a, b) : second;
    }
    return second;
  }

  private static boolean isLongForm(Node.Mapping mapping) {
    return mapping.entries().containsKey("value");
  }

  private static Node mappings(Node.Mapping first, Node.Mapping second) {
    Map<String, Node.Entry> merged = new LinkedHashMap<>(first.entries());
    second
        .entries()
        .forEach(
            (key, entry) -> {
              Node.Entry old = merged.get(key);
              Node value =
                  old == null || WHOLE.contains(key)
                      ? entry.value()
                      : over(old.value(), entry.value());
              merged.put(key, new Node.Entry(entry.keyMark(), value));
            });
    return new Node.Mapping(merged, first.mark());
  }

  private static Node sequences(Node.Sequence first, Node.Sequence second) {
    List<Node> merged = new ArrayList<>(first.items());
    for (Node item : second.items()) {
      int place = Place.of(merged, String.valueOf(Place.identity(item)));
      if (place < 0) {
        merged.add(item);
      } else {
        merged.set(place, over(merged.get(place), item));
      }
    }
    return new Node.Sequence(merged, first.mark());
  }

  private static boolean identified(Node.Sequence list) {
    return list.items().stream().map(Place::identity).allMatch(Overlay::isThere);
  }

  private static boolean isThere(@Nullable String identity) {
    return identity != null;
  }
}
