package jxeval.intake.grid;

import org.jspecify.annotations.Nullable;

/** A cell reference of a file, 1-based, not beyond column XFD. */
record Reference(int row, int column) {
  private static final int LAST_COLUMN = 16_384;

  /** The place that {@code L9} names, or null when the text names none. */
  static @Nullable Reference of(String text) {
    char[] chars = text.toCharArray();
    int letters = 0;
    while (letters < chars.length && isLetter(chars[letters])) {
      letters++;
    }
    int row = Whole.of(chars, letters, chars.length);
    int column = row == Whole.NONE ? Whole.NONE : column(row, chars, 0, chars.length);
    return column == Whole.NONE ? null : new Reference(row, column);
  }

  /** The column of a place in that row, or {@link Whole#NONE} when the characters name none. */
  static int column(int row, char[] text, int from, int to) {
    int column = 0;
    int at = from;
    while (at < to && at < from + 4 && isLetter(text[at])) {
      column = column * 26 + (text[at] & 31);
      at++;
    }
    boolean there = column >= 1 && column <= LAST_COLUMN && at < to && text[at] != '0';
    return there && Whole.of(text, at, to) == row ? column : Whole.NONE;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
