package jxeval.scheme.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.check.SchemeRule;
import org.jspecify.annotations.Nullable;

/** Days and months as texts: {@code 2021-05-03}, {@code 2021-05}, also with 年, 月, 日, / or dots. */
final class Dates {
  static final Shape<LocalDate> DAY = new Day();
  static final Shape<YearMonth> MONTH = new Month();

  private static final Pattern DAY_TEXT =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
  private static final Pattern MONTH_TEXT = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})月?");

  private Dates() {}

  static Optional<LocalDate> day(String text) {
    Matcher m = DAY_TEXT.matcher(text);
    try {
      return m.matches()
          ? Optional.of(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<YearMonth> month(String text) {
    Matcher m = MONTH_TEXT.matcher(text);
    return m.matches() && number(m, 2) >= 1 && number(m, 2) <= 12
        ? Optional.of(YearMonth.of(number(m, 1), number(m, 2)))
        : Optional.empty();
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
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
      return Map.of("type", "string", "pattern", "^" + DAY_TEXT.pattern() + "$");
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
      return Map.of("type", "string", "pattern", "^" + MONTH_TEXT.pattern() + "$");
    }
  }
}
