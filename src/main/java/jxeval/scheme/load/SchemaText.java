package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a schema as JSON, two blanks a level, short lists in one line. */
final class SchemaText {
  /** Keywords in the order in which a reader looks for them; other keys keep theirs. */
  private static final List<String> FIRST =
      List.of(
          "$schema",
          "$id",
          "title",
          "description",
          "$ref",
          "type",
          "enum",
          "pattern",
          "minimum",
          "maximum",
          "minItems",
          "maxItems",
          "items",
          "anyOf",
          "properties",
          "required",
          "additionalProperties",
          "$defs");

  private final StringBuilder text = new StringBuilder();

  String of(Map<String, Object> schema) {
    write(schema, 0, false);
    return text.append('\n').toString();
  }

  /**
   * @param names whether the keys of a mapping are names of the schema's own, in their own order
   */
  private void write(Object value, int level, boolean names) {
    if (value instanceof Map<?, ?> map) {
      writeMap(map, level, names);
    } else if (value instanceof Collection<?> list) {
      writeList(list, level);
    } else if (value instanceof String string) {
      quote(string);
    } else {
      text.append(value);
    }
  }

  private void writeMap(Map<?, ?> map, int level, boolean names) {
    List<String> keys = new ArrayList<>();
    map.keySet().forEach(k -> keys.add(String.valueOf(k)));
    if (!names) {
      keys.sort(Comparator.comparing(SchemaText::rank));
    }
    text.append('{');
    String separator = "";
    for (String key : keys) {
      text.append(separator).append('\n').append("  ".repeat(level + 1));
      quote(key);
      text.append(": ");
      boolean inner = !names && (key.equals("properties") || key.equals("$defs"));
      write(Objects.requireNonNull(map.get(key)), level + 1, inner);
      separator = ",";
    }
    text.append(keys.isEmpty() ? "}" : "\n" + "  ".repeat(level) + "}");
  }

  private static int rank(String key) {
    int rank = FIRST.indexOf(key);
    return rank < 0 ? FIRST.size() : rank;
  }

  private void writeList(Collection<?> list, int level) {
    boolean flat = list.stream().noneMatch(i -> i instanceof Map || i instanceof Collection);
    String separator = "";
    text.append('[');
    for (Object item : list) {
      text.append(separator).append(flat ? "" : "\n" + "  ".repeat(level + 1));
      write(Objects.requireNonNull(item), level + 1, false);
      separator = flat ? ", " : ",";
    }
    text.append(flat ? "]" : "\n" + "  ".repeat(level) + "]");
  }

  private void quote(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        default -> text.append(c);
      }
    }
    text.append('"');
  }
}
