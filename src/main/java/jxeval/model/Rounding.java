package jxeval.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** The one place where exact values become printed ones: half up, away from zero. */
public final class Rounding {
  private Rounding() {}

  /** The value with exactly that many decimals. */
  public static BigDecimal halfUp(BigFraction exact, int decimals) {
    return exact.bigDecimalValue(decimals, RoundingMode.HALF_UP);
  }

  /** The value rounded to at most that many decimals, trailing zeros cut. */
  public static BigDecimal trimmed(BigFraction exact, int decimals) {
    BigDecimal cut = halfUp(exact, decimals).stripTrailingZeros();
    return cut.scale() < 0 ? cut.setScale(0) : cut;
  }
}
