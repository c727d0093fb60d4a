package jxeval.intake.grid;

import org.jspecify.annotations.Nullable;

/** Whole numbers from 0 as attributes and parts hold them. */
final class Whole {
  /** What stands for no such number. */
  static final int NONE = -1;

  private Whole() {}

  /** The number of at most nine ASCII digits, or {@link #NONE}. */
  static int of(@Nullable CharSequence text) {
    if (text == null || text.length() == 0 || text.length() > 9) {
      return NONE;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return NONE;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
