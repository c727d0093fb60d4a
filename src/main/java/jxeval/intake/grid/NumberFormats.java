package jxeval.intake.grid;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what number formats make of a number. */
final class NumberFormats {
  private static final String GENERAL = "general";

  private NumberFormats() {}

  /**
   * What a number format shows; 27 to 36 and 50 to 58 are the built-in date formats of Chinese
   * editions.
   *
   * @param code the format's text in the file; null for a built-in format
   */
  static Shown of(int id, @Nullable String code) {
    if (code != null) {
      return of(code);
    }
    return isBuiltInDate(id) ? Shown.DATE : id == 9 || id == 10 ? Shown.PERCENT : Shown.NUMBER;
  }

  private static boolean isBuiltInDate(int id) {
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
  }

  /**
   * What a format's text asks for: a year, month, day, hour, minute, second or weekday, or a
   * percent sign.
   */
  static Shown of(String code) {
    Shown shown = Shown.NUMBER;
    String text = code.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith(GENERAL, at)) {
        at += GENERAL.length();
      } else if (c == '"') {
        at = after(text, '"', at + 1);
      } else if (c == '\\' || c == '_' || c == '*') {
        at += 2;
      } else if (c == '[') {
        int end = after(text, ']', at + 1);
        if (isElapsed(text, at + 1, end - 1)) {
          return Shown.DATE;
        }
        at = end;
      } else if ("ymdhs".indexOf(c) >= 0
          || text.startsWith("aaa", at)
          || (c == 'e' && !isExponent(text, at))) {
        return Shown.DATE;
      } else {
        shown = c == '%' ? Shown.PERCENT : shown;
        at++;
      }
    }
    return shown;
  }

  private static boolean isExponent(String text, int at) {
    return at + 1 < text.length() && (text.charAt(at + 1) == '+' || text.charAt(at + 1) == '-');
  }

  private static boolean isElapsed(String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    char unit = text.charAt(from);
    for (int at = from; at < to; at++) {
      if (text.charAt(at) != unit) {
        return false;
      }
    }
    return unit == 'h' || unit == 'm' || unit == 's';
  }

  private static int after(String text, char closing, int from) {
    int end = text.indexOf(closing, from);
    return end < 0 ? text.length() : end + 1;
  }
}
