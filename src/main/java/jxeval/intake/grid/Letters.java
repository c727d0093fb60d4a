package jxeval.intake.grid;

/** Texts of characters; those of a single letter or digit, which most are, are made but once. */
final class Letters {
  private static final String[] SINGLE = new String[1 << 7];

  static {
    for (char c = 0; c < SINGLE.length; c++) {
      SINGLE[c] = String.valueOf(c).intern();
    }
  }

  private Letters() {}

  /** The text of the characters between two places. */
  static String text(char[] chars, int from, int to) {
    return to - from == 1 && chars[from] < SINGLE.length
        ? SINGLE[chars[from]]
        : new String(chars, from, to - from);
  }
}
