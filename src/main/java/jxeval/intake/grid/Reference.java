package jxeval.intake.grid;

import org.jspecify.annotations.Nullable;

/** A cell reference of a file, 1-based, not beyond column XFD. */
record Reference(int row, int column) {
  private static final int LAST_COLUMN = 16_384;

  /** The place that {@code L9} names, or null when the text names none. */
  static @Nullable Reference of(String text) {
    return of(text.toCharArray(), text.length());
  }

  /** The place that the first characters name. */
  static @Nullable Reference of(char[] text, int length) {
    int column = 0;
    int at = 0;
    while (at < length && at < 4 && isLetter(text[at])) {
      column = column * 26 + (text[at] & 31);
      at++;
    }
    if (column < 1 || column > LAST_COLUMN || at == length || text[at] == '0') {
      return null;
    }
    int row = Whole.of(text, at, length);
    return row == Whole.NONE ? null : new Reference(row, column);
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
