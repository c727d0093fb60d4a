package jxeval.intake.grid;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import jxeval.intake.grid.RawCell.Kind;
import org.jspecify.annotations.Nullable;

/** Makes cells of what files store. */
final class Cells {
  private static final int ISO_DATE = "2021-05-03".length();

  private Cells() {}

  static RawCell text(int column, String text, boolean fromFormula) {
    return new RawCell(column, Kind.TEXT, text, fromFormula);
  }

  static RawCell bool(int column, boolean value, boolean fromFormula) {
    return new RawCell(column, Kind.BOOLEAN, value ? "TRUE" : "FALSE", fromFormula);
  }

  static RawCell error(int column, String text, boolean fromFormula) {
    return new RawCell(column, Kind.ERROR, text, fromFormula);
  }

  static RawCell withoutValue(int column) {
    return new RawCell(column, Kind.FORMULA_WITHOUT_VALUE, "", true);
  }

  static RawCell notANumber(int column, String stored, boolean fromFormula) {
    return new RawCell(column, Kind.NOT_A_NUMBER, stored, fromFormula);
  }

  /** A number; a null one is quoted as it was stored. */
  static RawCell number(
      int column, @Nullable BigDecimal number, String stored, boolean fromFormula) {
    return number == null
        ? notANumber(column, stored, fromFormula)
        : new RawCell(column, Kind.NUMBER, Decimals.text(number), fromFormula);
  }

  /** A number in a percent format. */
  static RawCell percent(
      int column, @Nullable BigDecimal number, String stored, boolean fromFormula) {
    return number == null
        ? notANumber(column, stored, fromFormula)
        : new RawCell(
            column, Kind.PERCENT, Decimals.text(number.movePointRight(2)) + "%", fromFormula);
  }

  /** A number in a date format. */
  static RawCell serial(
      int column,
      @Nullable BigDecimal number,
      String stored,
      boolean from1904,
      boolean fromFormula) {
    String day = number == null ? null : Serials.day(number, from1904);
    return day == null
        ? notANumber(column, number == null ? stored : Decimals.text(number), fromFormula)
        : new RawCell(column, Kind.DATE, day, fromFormula);
  }

  /** An ISO date, with or without a time of day, which is dropped. */
  static RawCell isoDate(int column, String stored, boolean fromFormula) {
    boolean timed = stored.length() > ISO_DATE && stored.charAt(ISO_DATE) == 'T';
    try {
      LocalDate day = LocalDate.parse(timed ? stored.substring(0, ISO_DATE) : stored);
      return new RawCell(column, Kind.DATE, day.toString(), fromFormula);
    } catch (DateTimeException e) {
      return notANumber(column, stored, fromFormula);
    }
  }
}
