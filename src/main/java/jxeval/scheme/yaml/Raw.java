package jxeval.scheme.yaml;

import java.util.List;
import java.util.Set;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/** Looks into a tree that may be anything; what is not there is null, empty or blank. */
public final class Raw {
  private Raw() {}

  public static @Nullable Node get(@Nullable Node node, String key) {
    Node.Entry entry = node instanceof Node.Mapping m ? m.entries().get(key) : null;
    return entry == null ? null : plain(entry.value());
  }

  /** The value itself where it stands in long form. */
  public static Node plain(Node node) {
    Node.Entry value = node instanceof Node.Mapping m ? m.entries().get("value") : null;
    return value == null ? node : value.value();
  }

  public static String text(@Nullable Node node, String key) {
    return get(node, key) instanceof Node.Scalar scalar && !scalar.isBlank()
        ? Folding.strip(scalar.text())
        : "";
  }

  public static List<Node> items(@Nullable Node node) {
    return node instanceof Node.Sequence list ? list.items() : List.of();
  }

  /** The items of a list, or the one thing that stands in place of a list. */
  public static List<Node> listOf(@Nullable Node node) {
    return node == null || node instanceof Node.Sequence ? items(node) : List.of(node);
  }

  public static Set<String> keys(@Nullable Node node) {
    return node instanceof Node.Mapping m ? m.entries().keySet() : Set.of();
  }
}
