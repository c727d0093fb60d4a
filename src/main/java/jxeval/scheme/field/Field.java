package jxeval.scheme.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a data set.
 *
 * @param header its column's header
 * @param unit the unit in which its numbers are kept; null where it has none
 * @param words the words that it can hold; empty where any text can stand
 * @param ending characters that a word may lack at its end; empty for none
 */
public record Field(
    String id, String header, Type type, @Nullable String unit, List<String> words, String ending) {

  /** What a field holds. */
  public enum Type {
    TEXT,
    NUMBER,
    DATE,
    MONTH,
    /** A unit, or several. */
    UNIT,
    /** A number, a date or a text, by what each cell is. */
    ANY;

    /** Whether its values can be added and compared as numbers. */
    public boolean isNumeric() {
      return this == NUMBER || this == ANY;
    }

    /** Whether its values can be days. */
    public boolean isDated() {
      return this == DATE || this == MONTH || this == ANY;
    }
  }

  static Field of(String id, String header, Type type) {
    return new Field(id, header, type, null, List.of(), "");
  }

  static Field word(String id, String header, String... words) {
    return new Field(id, header, Type.TEXT, null, List.of(words), "");
  }

  static Field number(String id, String header, @Nullable String unit) {
    return new Field(id, header, Type.NUMBER, unit, List.of(), "");
  }
}
