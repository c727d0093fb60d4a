package jxeval.report.edition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import jxeval.model.Rounding;
import jxeval.report.table.Cell;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one column are printed: ratios in percent, money and areas with thousands
 * separators, things as counts; all with as many decimals as any of them needs, at most two.
 */
public final class Quantities {
  private static final Set<String> MEASURED = Set.of("元", "万元", "亿元", "美元", "万美元", "亩", "平方米");
  private static final int MOST = 2;

  private final @Nullable String unit;
  private final int decimals;

  private Quantities(@Nullable String unit, int decimals) {
    this.unit = unit;
    this.decimals = decimals;
  }

  /**
   * For the values that stand together.
   *
   * @param unit a measure's unit; null for a ratio
   */
  public static Quantities of(
      @Nullable String unit, Collection<? extends @Nullable BigFraction> values) {
    int needed =
        values.stream()
            .filter(Objects::nonNull)
            .mapToInt(v -> Rounding.trimmed(Objects.requireNonNull(v), MOST).scale())
            .max()
            .orElse(0);
    return new Quantities(unit, needed > 0 && isMeasured(unit) ? MOST : needed);
  }

  public static Quantities of(@Nullable String unit, @Nullable BigFraction... values) {
    return of(unit, Arrays.asList(values));
  }

  private static boolean isMeasured(@Nullable String unit) {
    return unit != null && MEASURED.contains(unit);
  }

  public Cell cell(@Nullable BigFraction value) {
    if (value == null) {
      return Cell.none();
    }
    if (unit == null) {
      return Cell.percent(Rounding.halfUp(value, 4));
    }
    BigDecimal printed = Rounding.halfUp(value, decimals);
    return isMeasured(unit)
        ? Cell.amount(printed, decimals)
        : Cell.count(Rounding.trimmed(value, MOST));
  }

  /** A value with its unit, as a sentence says it; 无 where there is none. */
  public static String said(@Nullable String unit, @Nullable BigFraction value) {
    if (value == null) {
      return "无";
    }
    return unit == null ? percent(value) : Rounding.trimmed(value, MOST).toPlainString() + unit;
  }

  /** A fraction in percent, two decimals. */
  public static String percent(BigFraction fraction) {
    return Rounding.halfUp(fraction.multiply(100), 2).toPlainString() + "%";
  }
}
