package jxeval.intake.grid;

import org.jspecify.annotations.Nullable;

/** A cell reference of a file, 1-based, not beyond column XFD. */
record Reference(int row, int column) {
  private static final int LAST_COLUMN = 16_384;

  /** The place that {@code L9} names, or null when the text names none. */
  static @Nullable Reference of(String text) {
    return of(text.toCharArray(), 0, text.length());
  }

  /** The same of the characters between two places. */
  static @Nullable Reference of(char[] text, int from, int to) {
    int column = 0;
    int at = from;
    while (at < to && at < from + 4 && isLetter(text[at])) {
      column = column * 26 + (text[at] & 31);
      at++;
    }
    if (column < 1 || column > LAST_COLUMN || at == to || text[at] == '0') {
      return null;
    }
    int row = Whole.of(text, at, to);
    return row == Whole.NONE ? null : new Reference(row, column);
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
