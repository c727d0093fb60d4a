package jxeval.second;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts are read (2-returns, Reading cells). */
final class Texts {
  private static final Map<String, Q> SCALES =
      Map.of(
          "万元", Q.of(10_000),
          "亿元", Q.of(100_000_000),
          "万美元", Q.of(10_000),
          "亿美元", Q.of(100_000_000));

  private static final Pattern NUMBER =
      Pattern.compile("([-+]?[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(\\D*)");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?");

  private Texts() {}

  /** Half width, without spaces, round brackets. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
      if (!Character.isWhitespace(half) && !Character.isSpaceChar(half)) {
        folded.append(half);
      }
    }
    return folded.toString();
  }

  static Q scale(String unit) {
    return SCALES.getOrDefault(unit, Q.ONE);
  }

  /** A number whose own unit wins over {@code stated}, in {@code wanted}; null for none. */
  static Q number(String text, String stated, String wanted) {
    Matcher m = NUMBER.matcher(fold(text));
    if (!m.matches()) {
      return null;
    }
    String own = m.group(2).isEmpty() ? stated : m.group(2);
    return Q.of(m.group(1).replace(",", "")).times(scale(own)).over(scale(wanted));
  }

  /** An amount of the target file in a measure's unit. */
  static Q amount(String text, String unit) {
    return text.indexOf('/') >= 0 ? Q.of(text) : number(text, unit, unit);
  }

  static LocalDate day(String text) {
    Matcher m = DAY.matcher(fold(text));
    if (!m.matches()) {
      return null;
    }
    int from = m.group(1) == null ? 4 : 1;
    try {
      return LocalDate.of(part(m, from), part(m, from + 1), part(m, from + 2));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Months since year 0, from a month or a day; null for neither. */
  static Integer month(String text) {
    Matcher m = MONTH.matcher(fold(text));
    if (m.matches()) {
      int month = part(m, 2);
      return month >= 1 && month <= 12 ? part(m, 1) * 12 + month - 1 : null;
    }
    LocalDate day = day(text);
    return day == null ? null : day.getYear() * 12 + day.getMonthValue() - 1;
  }

  private static int part(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
