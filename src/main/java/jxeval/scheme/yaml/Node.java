package jxeval.scheme.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A part of a YAML file. */
public sealed interface Node {
  Mark mark();

  /** What stands there, in one line, as a reader would quote it. */
  String shown();

  /** Whether nothing stands there: absent, {@code null} or {@code ~}. */
  default boolean isBlank() {
    return false;
  }

  /**
   * A text as written.
   *
   * @param plain whether it stands without quotes
   */
  record Scalar(String text, boolean plain, Mark mark) implements Node {
    @Override
    public boolean isBlank() {
      return plain && (text.isEmpty() || text.equalsIgnoreCase("null") || text.equals("~"));
    }

    @Override
    public String shown() {
      return text;
    }
  }

  record Sequence(List<Node> items, Mark mark) implements Node {
    @Override
    public String shown() {
      return items.stream().map(Node::shown).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** Keys in the order written. */
  record Mapping(Map<String, Entry> entries, Mark mark) implements Node {
    @Override
    public String shown() {
      return entries.entrySet().stream()
          .map(e -> e.getKey() + ": " + e.getValue().value().shown())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** A value and the place of its key. */
  record Entry(Mark keyMark, Node value) {}

  /** A part that was refused and told; nothing more is to be said about it. */
  record Refused(Mark mark) implements Node {
    @Override
    public String shown() {
      return "";
    }
  }
}
