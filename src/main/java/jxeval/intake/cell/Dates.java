package jxeval.intake.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.intake.grid.RawCell;
import jxeval.model.Folding;

/** Days and months as clerks write them. */
public final class Dates {
  private static final Pattern TIME =
      Pattern.compile("[ T]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*$");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.)(\\d{1,2})");
  private static final Pattern CHINESE_DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]?");
  private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})|年(\\d{1,2})月份?)");
  private static final Pattern COMPACT_MONTH = Pattern.compile("(\\d{4})(\\d{2})");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private Dates() {}

  /** The day that a cell states. */
  public static Optional<LocalDate> day(RawCell cell) {
    return switch (cell.kind()) {
      case DATE -> plausible(cell.date());
      case TEXT, NUMBER -> day(cell.text());
      default -> Optional.empty();
    };
  }

  /** The month that a cell states; that of a date where it states one. */
  public static Optional<YearMonth> month(RawCell cell) {
    return switch (cell.kind()) {
      case DATE -> plausible(cell.date()).map(YearMonth::from);
      case NUMBER ->
          compact(cell.text(), COMPACT_MONTH).or(() -> day(cell.text()).map(YearMonth::from));
      case TEXT -> month(cell.text());
      default -> Optional.empty();
    };
  }

  static Optional<LocalDate> day(String text) {
    String folded = Folding.fold(TIME.matcher(text.strip()).replaceFirst(""));
    Matcher day = DAY.matcher(folded);
    if (day.matches()) {
      String month =
          day.group(2) != null ? day.group(2) : day.group(3) != null ? day.group(3) : day.group(4);
      return date(day.group(1), month, day.group(5));
    }
    Matcher chinese = CHINESE_DAY.matcher(folded);
    if (chinese.matches()) {
      return date(chinese.group(1), chinese.group(2), chinese.group(3));
    }
    Matcher compact = COMPACT_DAY.matcher(folded);
    return compact.matches()
        ? date(compact.group(1), compact.group(2), compact.group(3))
        : Optional.empty();
  }

  /** The month that a text states; that of a date where it states one. */
  public static Optional<YearMonth> month(String text) {
    String folded = Folding.fold(text);
    Matcher month = MONTH.matcher(folded);
    if (month.matches()) {
      return yearMonth(month.group(1), month.group(2) != null ? month.group(2) : month.group(3));
    }
    return compact(folded, COMPACT_MONTH).or(() -> day(text).map(YearMonth::from));
  }

  private static Optional<YearMonth> compact(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? yearMonth(matcher.group(1), matcher.group(2)) : Optional.empty();
  }

  private static Optional<YearMonth> yearMonth(String year, String month) {
    return date(year, month, "1").map(YearMonth::from);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return plausible(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> plausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR
        ? Optional.of(date)
        : Optional.empty();
  }
}
