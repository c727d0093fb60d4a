package jxeval.report.edition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.report.table.Cell;
import jxeval.report.table.Content;
import jxeval.report.table.Formula;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Gives cells live formulas, but only where a spreadsheet's binary numbers recalculate to exactly
 * what is printed; elsewhere the value stands alone.
 */
public final class Live {
  /** How near to the middle between two printed values a recalculation may come, in last digits. */
  private static final BigFraction SAFE =
      BigFraction.of(BigInteger.ONE, BigInteger.valueOf(1_000_000));

  /** Names that a criterion of SUMIF or COUNTIF takes as they are. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{IsHan}A-Za-z（）()、·—～%0-9-]*[\\p{IsHan}A-Za-z（）][\\p{IsHan}A-Za-z（）()、·—～%0-9-]*");

  private Live() {}

  /** The number that a cell prints; empty for texts and {@code -}. */
  public static Optional<BigFraction> shown(Cell cell) {
    return cell.content() instanceof Content.Decimal decimal
        ? Optional.of(Exact.of(decimal.number()))
        : Optional.empty();
  }

  /**
   * The cell with a formula that rounds to its decimals.
   *
   * @param recalculated what the formula gives before rounding, from the printed numbers it reads
   */
  public static Cell rounded(Cell cell, BigFraction recalculated, Formula formula) {
    if (!(cell.content() instanceof Content.Decimal printed)) {
      return cell;
    }
    int decimals = printed.number().scale();
    boolean same = Rounding.halfUp(recalculated, decimals).compareTo(printed.number()) == 0;
    return same && !isNearTie(recalculated, decimals) ? cell.formula(formula) : cell;
  }

  private static boolean isNearTie(BigFraction value, int decimals) {
    BigFraction scaled = value.abs().multiply(BigFraction.of(BigInteger.TEN.pow(decimals)));
    BigInteger whole = scaled.getNumerator().divide(scaled.getDenominator());
    BigFraction fromTie =
        scaled.subtract(BigFraction.of(whole)).subtract(BigFraction.of(1, 2)).abs();
    return Exact.compare(fromTie, SAFE) < 0;
  }

  /** The cell as a sum, where the printed numbers that are not {@code -} add up to it. */
  public static Cell sum(Cell cell, List<Cell> parts, Formula formula) {
    return same(cell, total(parts), formula);
  }

  /** What the numbers that cells print add up to. */
  public static BigFraction total(List<Cell> cells) {
    BigDecimal total = BigDecimal.ZERO;
    for (Cell cell : cells) {
      if (cell.content() instanceof Content.Decimal printed) {
        total = total.add(printed.number());
      }
    }
    return Exact.of(total);
  }

  /** The cell as the formula, where that gives exactly the printed number. */
  public static Cell same(Cell cell, BigFraction recalculated, Formula formula) {
    return shown(cell).filter(recalculated::equals).isPresent() ? cell.formula(formula) : cell;
  }

  /**
   * A word that a comparison of printed numbers decides, where binary numbers compare alike.
   *
   * @param formula gives the word of the cell where {@code left} is at least {@code right}
   * @param holds whether the exact figures compare so
   */
  public static Cell atLeast(
      Cell word, BigFraction left, BigFraction right, boolean holds, Formula formula) {
    BigFraction apart = left.subtract(right).abs();
    BigFraction size = Exact.max(left.abs(), right.abs());
    boolean safe =
        apart.signum() == 0
            ? isWhole(left) && isWhole(right)
            : Exact.compare(apart, size.multiply(SAFE)) > 0;
    return safe && (Exact.compare(left, right) >= 0) == holds ? word.formula(formula) : word;
  }

  private static boolean isWhole(BigFraction value) {
    return value.getDenominator().equals(BigInteger.ONE);
  }

  /** Whether a text means itself as a criterion of SUMIF or COUNTIF. */
  public static boolean isPlain(String criterion) {
    return PLAIN.matcher(criterion).matches();
  }
}
