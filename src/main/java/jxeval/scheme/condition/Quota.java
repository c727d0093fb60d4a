package jxeval.scheme.condition;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A number of units, or a share of the ranked ones; a share that rounds to 0 holds for nobody. */
public record Quota(int count, @Nullable BigFraction share, Round round) {
  /** How a share of the units becomes a number of them. */
  public enum Round {
    DOWN,
    HALF_UP,
    UP
  }

  /** How many of {@code ranked} units, ties apart. */
  public int of(int ranked) {
    if (share == null) {
      return count;
    }
    BigFraction exact = share.multiply(ranked);
    return switch (round) {
      case DOWN -> exact.bigDecimalValue(0, RoundingMode.FLOOR).intValueExact();
      case HALF_UP -> exact.bigDecimalValue(0, RoundingMode.HALF_UP).intValueExact();
      case UP -> exact.bigDecimalValue(0, RoundingMode.CEILING).intValueExact();
    };
  }

  /** The number, or the share as a percentage: {@code 3}, {@code 20%}. */
  public String shown() {
    return share == null
        ? Integer.toString(count)
        : share
                .multiply(100)
                .bigDecimalValue(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
            + "%";
  }
}
