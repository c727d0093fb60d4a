package jxeval.intake.grid;

import org.jspecify.annotations.Nullable;

/** Whole numbers from 0 as attributes and parts hold them. */
final class Whole {
  /** What stands for no such number. */
  static final int NONE = -1;

  private Whole() {}

  /** The number of at most nine ASCII digits, or {@link #NONE}. */
  static int of(@Nullable String text) {
    return text == null ? NONE : of(text.toCharArray(), 0, text.length());
  }

  /** The same of the characters between two places. */
  static int of(char[] text, int from, int to) {
    if (to == from || to - from > 9) {
      return NONE;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
