package jxeval.intake.grid;

import org.jspecify.annotations.Nullable;

/** Whole numbers from 0 as attributes and parts hold them. */
final class Whole {
  /** What stands for no such number. */
  static final int NONE = -1;

  private Whole() {}

  /** The number of at most nine ASCII digits, or {@link #NONE}. */
  static int of(@Nullable String text) {
    return text == null ? NONE : of(text, 0);
  }

  /** The number that a text ends with, from a place on. */
  static int of(String text, int from) {
    int length = text.length();
    if (length == from || length - from > 9) {
      return NONE;
    }
    int number = 0;
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return NONE;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
