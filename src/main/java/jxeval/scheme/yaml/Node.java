package jxeval.scheme.yaml;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

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
      return plain && (text.isEmpty() || namesNothing());
    }

    private boolean namesNothing() {
      return switch (text.charAt(0)) {
        case '~' -> text.length() == 1;
        case 'n', 'N' -> text.equalsIgnoreCase("null");
        default -> false;
      };
    }

    @Override
    public String shown() {
      return text;
    }
  }

  record Sequence(List<Node> items, Mark mark) implements Node {
    @Override
    public String shown() {
      StringJoiner shown = new StringJoiner(", ", "[", "]");
      for (Node item : items) {
        shown.add(item.shown());
      }
      return shown.toString();
    }
  }

  /** Keys in the order written. */
  record Mapping(Map<String, Entry> entries, Mark mark) implements Node {
    @Override
    public String shown() {
      StringJoiner shown = new StringJoiner(", ", "{", "}");
      for (Map.Entry<String, Entry> entry : entries.entrySet()) {
        shown.add(entry.getKey() + ": " + entry.getValue().value().shown());
      }
      return shown.toString();
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
