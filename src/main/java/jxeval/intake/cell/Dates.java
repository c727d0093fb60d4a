package jxeval.intake.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jxeval.intake.grid.RawCell;
import jxeval.model.Folding;

/** Days and months as clerks write them. */
public final class Dates {
  private static final int YEAR = 4;
  private static final int MONTH = 6;
  private static final int DAY = 8;
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
          compactMonth(Numerals.of(cell.text())).or(() -> day(cell.text()).map(YearMonth::from));
      case TEXT -> month(cell.text());
      default -> Optional.empty();
    };
  }

  static Optional<LocalDate> day(String text) {
    String stripped = Folding.strip(text);
    Numerals numerals =
        Numerals.of(Folding.fold(stripped.indexOf(':') < 0 ? stripped : TimeOfDay.cut(stripped)));
    return switch (numerals.shape()) {
      case "0-0-0", "0/0/0", "0.0.0", "0年0月0日", "0年0月0号", "0年0月0" -> date(numerals.runs());
      case "0" -> compact(numerals.runs().get(0), DAY);
      default -> Optional.empty();
    };
  }

  /** The month that a text states; that of a date where it states one. */
  public static Optional<YearMonth> month(String text) {
    Numerals numerals = Numerals.of(Folding.fold(text));
    return switch (numerals.shape()) {
      case "0-0", "0/0", "0.0", "0年0月", "0年0月份" -> date(numerals.runs()).map(YearMonth::from);
      default -> compactMonth(numerals).or(() -> day(text).map(YearMonth::from));
    };
  }

  private static Optional<YearMonth> compactMonth(Numerals numerals) {
    return numerals.shape().equals("0")
        ? compact(numerals.runs().get(0), MONTH).map(YearMonth::from)
        : Optional.empty();
  }

  /**
   * The date that digits without a mark between them are, if there are as many; of a month its
   * first.
   */
  private static Optional<LocalDate> compact(String digits, int length) {
    return digits.length() == length
        ? date(
            digits.substring(0, YEAR),
            digits.substring(YEAR, MONTH),
            length == DAY ? digits.substring(MONTH) : "1")
        : Optional.empty();
  }

  /** The date of year, month and day; of year and month the first. */
  private static Optional<LocalDate> date(List<String> runs) {
    String day = runs.size() > 2 ? runs.get(2) : "1";
    return runs.get(0).length() == YEAR && runs.get(1).length() <= 2 && day.length() <= 2
        ? date(runs.get(0), runs.get(1), day)
        : Optional.empty();
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
