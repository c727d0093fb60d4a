package jxeval.scheme.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import jxeval.check.SchemeRule;
import org.jspecify.annotations.Nullable;

/** Days and months as texts: {@code 2021-05-03}, {@code 2021-05}, also with 年, 月, 日, / or dots. */
final class Dates {
  static final Shape<LocalDate> DAY = new Day();
  static final Shape<YearMonth> MONTH = new Month();

  private static final String DAY_TEXT = "([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?";
  private static final String MONTH_TEXT = "([0-9]{4})[-/.年]([0-9]{1,2})月?";

  private Dates() {}

  static Optional<LocalDate> day(String text) {
    String closed = closed(text, "日");
    int month = behind(closed, 0, 4, 4, "-/.年");
    int day = behind(closed, month, 1, 2, "-/.月");
    try {
      return behind(closed, day, 1, 2, "日") == closed.length()
          ? Optional.of(LocalDate.of(number(closed, 0), number(closed, month), number(closed, day)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<YearMonth> month(String text) {
    String closed = closed(text, "月");
    int month = behind(closed, 0, 4, 4, "-/.年");
    return behind(closed, month, 1, 2, "月") == closed.length()
            && number(closed, month) >= 1
            && number(closed, month) <= 12
        ? Optional.of(YearMonth.of(number(closed, 0), number(closed, month)))
        : Optional.empty();
  }

  /** The text with the character that may be left out at its end. */
  private static String closed(String text, String end) {
    return text.endsWith(end) ? text : text + end;
  }

  /**
   * The place behind the digits at a place and the one character that must follow them; −1 where
   * there are fewer or more, or another character follows.
   */
  private static int behind(String text, int from, int least, int most, String followers) {
    int end = from < 0 ? from : Digits.end(text, from);
    boolean fits = end - from >= least && end - from <= most;
    return fits && Digits.isOneOf(followers, text, end) ? end + 1 : -1;
  }

  private static int number(String text, int from) {
    return Integer.parseInt(text, from, Digits.end(text, from), 10);
  }

  private record Day() implements Shape<LocalDate> {
    @Override
    public @Nullable LocalDate read(Cursor at) {
      Optional<LocalDate> day = at.text().flatMap(Dates::day);
      if (day.isEmpty()) {
        at.report(SchemeRule.S812, "wanted", "2021-05-31");
      }
      return day.orElse(null);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("type", "string", "pattern", "^" + DAY_TEXT + "$");
    }
  }

  private record Month() implements Shape<YearMonth> {
    @Override
    public @Nullable YearMonth read(Cursor at) {
      Optional<YearMonth> month = at.text().flatMap(Dates::month);
      if (month.isEmpty()) {
        at.report(SchemeRule.S812, "wanted", "2021-05");
      }
      return month.orElse(null);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("type", "string", "pattern", "^" + MONTH_TEXT + "$");
    }
  }
}
