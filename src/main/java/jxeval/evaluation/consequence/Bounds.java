package jxeval.evaluation.consequence;

import java.util.ArrayList;
import java.util.List;
import jxeval.model.Rounding;
import jxeval.scheme.Comparison;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Bounds and figures in signs that every language reads: {@code ≥ 10, < 20}, {@code 53.20%}. */
final class Bounds {
  private static final int DECIMALS = 6;

  private Bounds() {}

  /**
   * @param fails the bounds are those that the figure does not keep, which are then turned round
   */
  static String shown(Comparison c, boolean fails, boolean percent) {
    List<String> bounds = new ArrayList<>();
    add(bounds, fails ? "≤" : ">", c.over(), percent);
    add(bounds, fails ? "<" : "≥", c.atLeast(), percent);
    add(bounds, fails ? "≥" : "<", c.below(), percent);
    add(bounds, fails ? ">" : "≤", c.atMost(), percent);
    return String.join(fails ? " / " : ", ", bounds);
  }

  private static void add(
      List<String> bounds, String sign, @Nullable BigFraction bound, boolean percent) {
    if (bound != null) {
      bounds.add(sign + " " + (percent ? number(bound.multiply(100)) + "%" : number(bound)));
    }
  }

  /** A rate as printed, {@code 53.20%}. */
  static String percent(BigFraction rate) {
    return Rounding.halfUp(rate, 4).movePointRight(2).toPlainString() + "%";
  }

  /** Plain, at most six decimals, no trailing zeros. */
  static String number(BigFraction figure) {
    return figure.signum() == 0
        ? "0"
        : Rounding.halfUp(figure, DECIMALS).stripTrailingZeros().toPlainString();
  }
}
