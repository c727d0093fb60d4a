package jxeval.scheme.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads in one pass what target files are made of: block mappings and lists, flow collections,
 * texts of one line. What is anything else, or might be wrong, it leaves to the whole parser, which
 * alone tells and refuses.
 */
final class PlainYaml {
  private static final int MAX_DEPTH = 40;
  private static final int LONGEST_KEY = 500;
  private static final char LAST_SPACE = '\u3000';

  private final PlainText text;
  private int depth;

  private PlainYaml(PlainText text) {
    this.text = text;
  }

  /** The tree; null where it takes the whole parser. */
  static @Nullable Node read(String file, byte[] text) {
    try {
      return new PlainYaml(new PlainText(file, text)).document();
    } catch (PlainText.Beyond e) {
      return null;
    }
  }

  private Node document() {
    text.skipToNext();
    Node root = block(0);
    if (!text.atEnd() || root instanceof Node.Scalar) {
      throw text.beyond();
    }
    return root;
  }

  /** What begins here at the start of a line, at an indent. */
  private Node block(int indent) {
    if (text.atEnd() || text.indent() != indent) {
      throw text.beyond();
    }
    return isItem() ? sequence(indent) : line(indent, indent - 1);
  }

  private boolean isItem() {
    return text.here() == '-' && text.standsAlone();
  }

  private Node sequence(int indent) {
    deeper();
    Mark start = text.mark();
    List<Node> items = new ArrayList<>();
    while (text.indent() == indent && isItem()) {
      text.step();
      if (text.skipToNext()) {
        items.add(block(deeperThan(indent)));
      } else {
        items.add(line(text.indent(), indent));
      }
    }
    depth--;
    return new Node.Sequence(items, start);
  }

  private int deeperThan(int indent) {
    if (text.indent() <= indent) {
      throw text.beyond();
    }
    return text.indent();
  }

  /** A mapping whose first key stands here, or something that ends with its line. */
  private Node line(int indent, int around) {
    Node first = inline(false);
    text.skipSpaces();
    if (text.here() == ':' && text.standsAlone()) {
      return mapping(indent, key(first));
    }
    endLine(around);
    return first;
  }

  private Node mapping(int indent, Node.Scalar firstKey) {
    deeper();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    Node.Scalar key = firstKey;
    while (true) {
      text.step();
      enter(entries, key, value(indent));
      if (text.atEnd() || text.indent() < indent || isItem()) {
        break;
      }
      if (text.indent() > indent) {
        throw text.beyond();
      }
      key = key(inline(false));
      text.skipSpaces();
      if (text.here() != ':' || !text.standsAlone()) {
        throw text.beyond();
      }
    }
    depth--;
    return new Node.Mapping(entries, firstKey.mark());
  }

  /** The value behind the colon of a block mapping. */
  private Node value(int indent) {
    Mark behind = text.mark();
    if (!text.skipToNext() && !text.atEnd()) {
      Node value = inline(false);
      endLine(indent);
      return value;
    }
    if (!text.atEnd() && text.indent() == indent && isItem()) {
      return sequence(indent);
    }
    return text.atEnd() || text.indent() <= indent
        ? new Node.Scalar("", true, behind)
        : block(text.indent());
  }

  /** Passes over the rest of the line; what follows must not lie deeper. */
  private void endLine(int around) {
    boolean ended = text.skipToNext() || text.atEnd();
    if (!ended || (!text.atEnd() && text.indent() > around)) {
      throw text.beyond();
    }
  }

  private Node inline(boolean flow) {
    Mark mark = text.mark();
    return switch (text.here()) {
      case '{' -> flowMapping(mark);
      case '[' -> flowSequence(mark);
      case '\'', '"' -> new Node.Scalar(text.quoted(), false, mark);
      case '?', ':', ',', ']', '}', '#', '&', '*', '!', '|', '>', '%', '@', '`' ->
          throw text.beyond();
      default -> word(mark, flow);
    };
  }

  private Node word(Mark mark, boolean flow) {
    if ((text.here() == '-' && !text.beginsWord()) || text.atEnd()) {
      throw text.beyond();
    }
    return new Node.Scalar(text.word(flow), true, mark);
  }

  private Node flowSequence(Mark mark) {
    deeper();
    List<Node> items = new ArrayList<>();
    boolean more = !isClosed(']');
    while (more) {
      items.add(inline(true));
      more = isMore(']');
    }
    depth--;
    return new Node.Sequence(items, mark);
  }

  private Node flowMapping(Mark mark) {
    deeper();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    boolean more = !isClosed('}');
    while (more) {
      Node.Scalar key = key(inline(true));
      text.skipSpaces();
      if (text.here() != ':' || !text.standsAlone()) {
        throw text.beyond();
      }
      text.step();
      text.skipToNext();
      enter(entries, key, inline(true));
      more = isMore('}');
    }
    depth--;
    return new Node.Mapping(entries, mark);
  }

  /** Passes over the opening bracket; whether the closing one follows, which is passed over too. */
  private boolean isClosed(char close) {
    text.step();
    text.skipToNext();
    boolean closed = text.here() == close;
    if (closed) {
      text.step();
    }
    return closed;
  }

  /** Passes over a comma, else over the closing bracket. */
  private boolean isMore(char close) {
    text.skipToNext();
    byte c = text.here();
    if (c != ',' && c != close) {
      throw text.beyond();
    }
    text.step();
    if (c == ',') {
      text.skipToNext();
    }
    return c == ',';
  }

  private void deeper() {
    if (++depth > MAX_DEPTH) {
      throw text.beyond();
    }
  }

  private Node.Scalar key(Node node) {
    if (node instanceof Node.Scalar scalar && isKey(scalar.text())) {
      return scalar;
    }
    throw text.beyond();
  }

  private static boolean isKey(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean usual = (first >= 'a' && first <= 'z') || first > LAST_SPACE;
    return text.length() < LONGEST_KEY && (usual || !(text.isBlank() || text.equals("<<")));
  }

  private void enter(Map<String, Node.Entry> entries, Node.Scalar key, Node value) {
    if (entries.putIfAbsent(key.text(), new Node.Entry(key.mark(), value)) != null) {
      throw text.beyond();
    }
  }
}
