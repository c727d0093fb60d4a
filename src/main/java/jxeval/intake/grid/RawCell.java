package jxeval.intake.grid;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One cell that is not blank, as the file has it.
 *
 * @param column 1-based
 * @param text the cell as it is quoted: a text unchanged, a number as a decimal of at most 15
 *     significant digits, a percentage as {@code 60%}, a date as {@code 2021-05-03}, {@code TRUE},
 *     {@code #DIV/0!}; empty for a formula without result
 * @param fromFormula the value is a formula's stored result
 */
public record RawCell(int column, Kind kind, String text, boolean fromFormula) {
  private static final int DAY = "2021-05-03".length();

  /** What a cell is. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** A number in a percent format. */
    PERCENT,
    /** A number in a date format, resolved in the file's date system, or an ISO date. */
    DATE,
    BOOLEAN,
    /** An error value such as {@code #DIV/0!}. */
    ERROR,
    /** A formula that was never calculated: the file stores no result for it. */
    FORMULA_WITHOUT_VALUE,
    /** A numeric cell that holds no finite number, or a date before the calendar begins. */
    NOT_A_NUMBER
  }

  /**
   * The exact decimal of a NUMBER; that of a PERCENT as it is stored, 0.6 for {@code 60%}.
   *
   * @throws IllegalStateException for another kind
   */
  public BigDecimal number() {
    if (kind == Kind.PERCENT) {
      return new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
    }
    require(Kind.NUMBER);
    return new BigDecimal(text);
  }

  /**
   * The day of a DATE; a time of day is dropped.
   *
   * @throws IllegalStateException for another kind
   */
  public LocalDate date() {
    require(Kind.DATE);
    return text.length() == DAY
        ? LocalDate.of(part(0, 4), part(5, 7), part(8, DAY))
        : LocalDate.parse(text);
  }

  private int part(int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private void require(Kind wanted) {
    if (kind != wanted) {
      throw new IllegalStateException(kind + " is no " + wanted);
    }
  }
}
