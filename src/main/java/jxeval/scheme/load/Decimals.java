package jxeval.scheme.load;

import java.math.BigDecimal;
import java.util.Optional;
import jxeval.model.Exact;
import jxeval.model.Folding;
import jxeval.scheme.Denomination;
import org.apache.commons.numbers.fraction.BigFraction;

/** Numbers from their text: decimals, never binary, never octal; {@code 010} is 10. */
public final class Decimals {
  /** Digits before and after the point beyond those of every amount. */
  private static final int LONGEST = 30;

  /** As many as an {@code int} can hold, whichever they are. */
  private static final int FEW = 9;

  private static final int LONGEST_EXPONENT = 3;
  private static final String SPACES = " \t\n\u000B\f\r";

  private Decimals() {}

  /** A number and the unit written behind it. */
  public record WithUnit(BigFraction number, String unit) {}

  public static Optional<BigFraction> plain(String text) {
    String number = Folding.strip(text);
    int end = end(number);
    return end > 0 && isExponent(number, end) ? bounded(number) : Optional.empty();
  }

  public static Optional<WithUnit> withUnit(String text) {
    String amount = Folding.strip(text);
    int end = end(amount);
    if (end == 0 || end == amount.length()) {
      return Optional.empty();
    }
    int behind = end;
    while (Digits.isOneOf(SPACES, amount, behind)) {
      behind++;
    }
    String unit = amount.substring(behind);
    return Denomination.isKnown(unit)
        ? bounded(amount.substring(0, end)).map(n -> new WithUnit(n, unit))
        : Optional.empty();
  }

  /** Where the decimal that begins a text ends, its exponent aside; 0 where none does. */
  private static int end(String text) {
    int from = Digits.isOneOf("+-", text, 0) ? 1 : 0;
    int whole = Digits.end(text, from);
    int end = Digits.isOneOf(".", text, whole) ? Digits.end(text, whole + 1) : whole;
    boolean some = whole > from || end > whole + 1;
    return some ? end : 0;
  }

  /** Whether an exponent, or nothing, stands from a place to the end. */
  private static boolean isExponent(String text, int at) {
    if (!Digits.isOneOf("eE", text, at)) {
      return at == text.length();
    }
    int from = Digits.isOneOf("+-", text, at + 1) ? at + 2 : at + 1;
    int end = Digits.end(text, from);
    return end == text.length() && end > from && end <= from + LONGEST_EXPONENT;
  }

  private static Optional<BigFraction> bounded(String text) {
    if (text.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    if (text.length() <= FEW && Digits.end(text, 0) == text.length()) {
      return Optional.of(BigFraction.of(Integer.parseInt(text)));
    }
    BigDecimal decimal = new BigDecimal(text);
    return decimal.scale() <= LONGEST && decimal.precision() - (long) decimal.scale() <= LONGEST
        ? Optional.of(Exact.of(decimal))
        : Optional.empty();
  }
}
