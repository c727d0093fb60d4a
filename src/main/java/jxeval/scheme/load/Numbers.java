package jxeval.scheme.load;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact numbers as a reader would write them. */
final class Numbers {
  private static final int DECIMALS = 40;

  private Numbers() {}

  /** A plain decimal; what has none is cut after 40 places. */
  static String shown(BigFraction number) {
    return number
        .bigDecimalValue(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
