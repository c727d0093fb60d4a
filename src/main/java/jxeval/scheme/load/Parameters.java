package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jxeval.scheme.Document;
import jxeval.scheme.Parameter;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Raw;
import org.jspecify.annotations.Nullable;

/**
 * Lists the policy values of a file in the order of the file: every value in long form, every plain
 * number, flag and word that decides something, and every reading.
 */
final class Parameters {
  private static final Set<String> SKIPPED =
      Set.of(
          "schema", "title", "year", "source", "clauses", "regions", "forms", "rulings", "clause",
          "reading", "note");

  /** Keys whose words decide something though they are no numbers. */
  private static final Set<String> WORDS =
      Set.of(
          "deadline",
          "pace",
          "timeliness",
          "ranking",
          "when_no_target",
          "tie_at_last",
          "round",
          "of",
          "score",
          "month");

  /** Keys whose numbers name something. */
  private static final Set<String> NAMES =
      Set.of(
          "id",
          "name",
          "aliases",
          "group",
          "label",
          "title",
          "says",
          "project",
          "team",
          "lead",
          "vertical");

  private final List<Parameter> all = new ArrayList<>();
  private final Map<String, Boolean> settled = new TreeMap<>();

  private Parameters(@Nullable Node readings) {
    for (Node reading : Raw.listOf(readings)) {
      boolean decided = !Raw.text(reading, "by").isEmpty() && !Raw.text(reading, "date").isEmpty();
      settled.put(Raw.text(reading, "id"), decided);
    }
  }

  /** What a value inherits from the blocks around it. */
  private record Basis(
      @Nullable String clause, @Nullable String reading, @Nullable Document source) {

    Basis with(Node block) {
      String itsClause = Raw.text(block, "clause");
      String itsReading = Raw.text(block, "reading");
      Document itsSource = document(Raw.get(block, "source"));
      return new Basis(
          itsClause.isEmpty() ? clause : itsClause,
          itsReading.isEmpty() ? reading : itsReading,
          itsSource == null ? source : itsSource);
    }

    private static @Nullable Document document(@Nullable Node source) {
      return source instanceof Node.Mapping
          ? new Document(
              orNull(Raw.text(source, "title")),
              orNull(Raw.text(source, "document")),
              Dates.day(Raw.text(source, "date")).orElse(null))
          : null;
    }

    private static @Nullable String orNull(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  static List<Parameter> of(Node root) {
    Parameters parameters = new Parameters(Raw.get(root, "readings"));
    if (root instanceof Node.Mapping mapping) {
      mapping.entries().forEach((key, entry) -> parameters.block(key, entry.value()));
    }
    return List.copyOf(parameters.all);
  }

  private void block(String key, Node node) {
    Basis none = new Basis(null, null, null);
    if (key.equals("readings")) {
      List<Node> readings = Raw.listOf(node);
      for (int i = 0; i < readings.size(); i++) {
        reading("readings." + i, readings.get(i));
      }
    } else if (!SKIPPED.contains(key)) {
      walk(key, key, node, none);
    }
  }

  private void reading(String path, Node node) {
    String id = Raw.text(node, "id");
    boolean assumed = Raw.text(node, "by").isEmpty() || Raw.text(node, "date").isEmpty();
    List<Node> clauses = Raw.listOf(Raw.get(node, "clauses"));
    all.add(
        new Parameter(
            path,
            Raw.text(node, "decision"),
            clauses.isEmpty() ? null : clauses.get(0).shown(),
            assumed,
            Basis.orNull(Raw.text(node, "question")),
            Basis.orNull(id),
            null,
            node.mark().line()));
  }

  private void walk(String path, String key, Node node, Basis basis) {
    if (node instanceof Node.Mapping mapping) {
      Node.Entry value = mapping.entries().get("value");
      if (value != null && isLongForm(key, mapping)) {
        longForm(path, key, node, value.value(), basis.with(node));
        return;
      }
      Basis inner = basis.with(node);
      for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
        String inside = entry.getKey();
        Node held = entry.getValue().value();
        if (!SKIPPED.contains(inside)
            || (held instanceof Node.Mapping && !inside.equals("source"))) {
          walk(path + "." + inside, inside, held, inner);
        }
      }
    } else if (node instanceof Node.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        walk(path + "." + i, key, list.items().get(i), basis);
      }
    } else if (!isName(path, key) && decides(key, node)) {
      add(path, node, node, basis, false);
    }
  }

  /** Not a filter on a field that happens to be called {@code value}. */
  private static boolean isLongForm(String key, Node.Mapping mapping) {
    Node.Entry value = mapping.entries().get("value");
    if (key.equals("where")) {
      return mapping.entries().containsKey("assumed");
    }
    return LongForm.KEYS.containsAll(mapping.entries().keySet())
        && value != null
        && (mapping.entries().size() > 1 || value.value() instanceof Node.Scalar);
  }

  private void longForm(String path, String key, Node node, Node value, Basis basis) {
    boolean assumed = Raw.text(node, "assumed").equalsIgnoreCase("true");
    String reading = Raw.text(node, "reading");
    boolean open = !reading.isEmpty() && !settled.getOrDefault(reading, true);
    add(path, node, value, basis, assumed || open);
    if (!(value instanceof Node.Scalar)) {
      walk(path, key, value, basis);
    }
  }

  private void add(String path, Node node, Node value, Basis basis, boolean assumed) {
    String note = Raw.text(node, "note");
    all.add(
        new Parameter(
            path,
            value.shown(),
            basis.clause,
            assumed,
            Basis.orNull(note),
            basis.reading,
            basis.source,
            node.mark().line()));
  }

  /** A kind of unit may be called {@code team}: what it is granted is no name. */
  private static boolean isName(String path, String key) {
    return NAMES.contains(key) && !path.startsWith("funds.grants.");
  }

  private static boolean decides(String key, Node node) {
    if (!(node instanceof Node.Scalar scalar) || scalar.isBlank()) {
      return false;
    }
    String text = scalar.text().strip();
    return WORDS.contains(key)
        || Decimals.plain(text).isPresent()
        || Decimals.withUnit(text).isPresent()
        || text.equals("true")
        || text.equals("false");
  }
}
