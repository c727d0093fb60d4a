package jxeval.scheme.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dotted paths into a tree; an item of a list is named by its position from 0, or by its id. */
public final class Place {
  private Place() {}

  /** What names an item of a list: its {@code id}, else its {@code measure}; null for neither. */
  static @Nullable String identity(Node item) {
    if (item instanceof Node.Mapping mapping) {
      for (String key : List.of("id", "measure")) {
        Node.Entry entry = mapping.entries().get(key);
        if (entry != null && entry.value() instanceof Node.Scalar scalar) {
          return scalar.text();
        }
      }
    }
    return null;
  }

  /** The position of the item of an identity, or −1. */
  static int of(List<Node> items, String identity) {
    for (int i = 0; i < items.size(); i++) {
      if (identity.equals(identity(items.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** What stands at a path, a value in long form as it is; null where nothing does. */
  public static @Nullable Node get(Node tree, String path) {
    int dot = path.indexOf('.');
    String step = dot < 0 ? path : path.substring(0, dot);
    Node inner = step(tree, step);
    return inner == null || dot < 0 ? inner : get(inner, path.substring(dot + 1));
  }

  private static @Nullable Node step(Node tree, String step) {
    if (tree instanceof Node.Mapping mapping) {
      Node.Entry entry = mapping.entries().get(step);
      Node.Entry inner = mapping.entries().get("value");
      return entry != null ? entry.value() : inner == null ? null : step(inner.value(), step);
    }
    if (!(tree instanceof Node.Sequence list)) {
      return null;
    }
    int place = place(list, step);
    return place < 0 ? null : list.items().get(place);
  }

  /** The position of an item, or −1. */
  private static int place(Node.Sequence list, String step) {
    int place = step.matches("[0-9]{1,6}") ? Integer.parseInt(step) : of(list.items(), step);
    return place < list.items().size() ? place : -1;
  }

  /**
   * The tree with a value set at a path; a last key that a mapping does not have yet is added.
   *
   * @return null where the path leads nowhere
   */
  public static @Nullable Node set(Node tree, String path, Node value) {
    int dot = path.indexOf('.');
    String step = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? null : path.substring(dot + 1);
    if (tree instanceof Node.Mapping mapping) {
      return in(mapping, step, rest, value);
    }
    return tree instanceof Node.Sequence list ? in(list, step, rest, value) : null;
  }

  private static @Nullable Node in(
      Node.Mapping mapping, String step, @Nullable String rest, Node value) {
    Node.Entry old = mapping.entries().get(step);
    Node.Entry inner = mapping.entries().get("value");
    if (old == null && inner != null) {
      // a value in long form is named without its .value
      Node set = set(inner.value(), rest == null ? step : step + "." + rest, value);
      return set == null ? null : with(mapping, "value", inner.keyMark(), set);
    }
    if (old == null) {
      return rest == null ? with(mapping, step, value.mark(), value) : null;
    }
    Node set = rest == null ? value : set(old.value(), rest, value);
    return set == null ? null : with(mapping, step, old.keyMark(), set);
  }

  private static Node with(Node.Mapping mapping, String key, Mark mark, Node value) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
    entries.put(key, new Node.Entry(mark, value));
    return new Node.Mapping(entries, mapping.mark());
  }

  private static @Nullable Node in(
      Node.Sequence list, String step, @Nullable String rest, Node value) {
    int place = place(list, step);
    if (place < 0) {
      return null;
    }
    Node set = rest == null ? value : set(list.items().get(place), rest, value);
    if (set == null) {
      return null;
    }
    List<Node> items = new ArrayList<>(list.items());
    items.set(place, set);
    return new Node.Sequence(items, list.mark());
  }
}
