package jxeval.scheme.load;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.model.Exact;
import jxeval.scheme.Denomination;
import org.apache.commons.numbers.fraction.BigFraction;

/** Numbers from their text: decimals, never binary, never octal; {@code 010} is 10. */
public final class Decimals {
  /** Digits before and after the point beyond those of every amount. */
  private static final int LONGEST = 30;

  private static final String DIGITS = "[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)";
  private static final Pattern NUMBER = Pattern.compile(DIGITS + "(?:[eE][-+]?[0-9]{1,3})?");
  private static final Pattern AMOUNT = Pattern.compile("(" + DIGITS + ")\\s*([^-+0-9\\s.]\\S*)");

  private Decimals() {}

  /** A number and the unit written behind it. */
  public record WithUnit(BigFraction number, String unit) {}

  public static Optional<BigFraction> plain(String text) {
    String number = text.strip();
    return mayBegin(number) && NUMBER.matcher(number).matches()
        ? bounded(number)
        : Optional.empty();
  }

  public static Optional<WithUnit> withUnit(String text) {
    String amount = text.strip();
    Matcher m = AMOUNT.matcher(amount);
    return mayBegin(amount) && m.matches() && Denomination.isKnown(m.group(2))
        ? bounded(m.group(1)).map(n -> new WithUnit(n, m.group(2)))
        : Optional.empty();
  }

  /** Whether a text begins as numbers do; most texts of a file do not. */
  private static boolean mayBegin(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
  }

  private static Optional<BigFraction> bounded(String text) {
    if (text.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    BigDecimal decimal = new BigDecimal(text);
    return decimal.scale() <= LONGEST && decimal.precision() - (long) decimal.scale() <= LONGEST
        ? Optional.of(Exact.of(decimal))
        : Optional.empty();
  }
}
