package jxeval.intake.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Stored numbers to exact decimals of 15 significant digits, the precision in which Excel shows and
 * compares them; the only place where binary doubles are met.
 */
final class Decimals {
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LARGEST = 308;
  private static final int SMALLEST = -324;
  private static final int LONGEST = 400;
  private static final int PLAIN = 30;

  private Decimals() {}

  /** The decimal that a stored text means, or null when it is no finite number. */
  static @Nullable BigDecimal of(String stored) {
    BigDecimal few = ofFewDigits(stored);
    return few == null ? ofAny(stored) : few;
  }

  /** What most texts mean, of at most 15 digits with or without sign and point; null for others. */
  private static @Nullable BigDecimal ofFewDigits(String stored) {
    int from = stored.startsWith("-") ? 1 : 0;
    int stated = stored.indexOf('.');
    int point = stated < 0 ? stored.length() : stated;
    int to = end(stored, point);
    if (from == to || stored.length() - from > SHOWN.getPrecision()) {
      return null;
    }
    long digits = 0;
    for (int at = from; at < to; at++) {
      int digit = stored.charAt(at) - '0';
      if (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
      } else if (at != point) {
        return null;
      }
    }
    return BigDecimal.valueOf(from == 0 ? digits : -digits, Math.max(0, to - point - 1));
  }

  /** Where a text ends without the zeros after its point, and without a bare point. */
  private static int end(String stored, int point) {
    int end = stored.length();
    while (end > point && stored.charAt(end - 1) == '0') {
      end--;
    }
    return end == point + 1 ? point : end;
  }

  private static @Nullable BigDecimal ofAny(String stored) {
    if (!isDecimal(stored)) {
      return null;
    }
    BigDecimal exact = new BigDecimal(stored);
    if (exact.signum() == 0) {
      return BigDecimal.ZERO;
    }
    long magnitude = (long) exact.precision() - exact.scale() - 1;
    return magnitude > LARGEST || magnitude < SMALLEST ? null : rounded(exact);
  }

  /** A stored double as a text that {@link #of} reads. */
  static String stored(double binary) {
    return Double.toString(binary);
  }

  /**
   * Whether the stored text says more than 15 digits can. Further digits do not count when they
   * only spell out the nearest double of those 15, or what binary addition left of 0.1 + 0.2.
   */
  static boolean isTooPrecise(String stored, BigDecimal rounded) {
    if (stored.length() <= SHOWN.getPrecision()) {
      return false;
    }
    BigDecimal exact = new BigDecimal(stored).stripTrailingZeros();
    if (exact.precision() <= SHOWN.getPrecision()
        || Double.parseDouble(stored) == rounded.doubleValue()) {
      return false;
    }
    BigDecimal sixteenth = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 16);
    return exact.subtract(rounded).abs().compareTo(sixteenth) >= 0;
  }

  /** The decimal as it is quoted: plain unless that would be very long. */
  static String text(BigDecimal number) {
    long magnitude = (long) number.precision() - number.scale();
    return Math.abs(magnitude) > PLAIN ? number.toString() : number.toPlainString();
  }

  /**
   * How many of so many characters are a number as it is quoted, zeros at its end left out; 0 where
   * a number, if it is one, is quoted otherwise.
   */
  static int plain(char[] stored, int length) {
    int point = digits(stored, 0, length);
    if (point == 0 || length > SHOWN.getPrecision() || (point > 1 && stored[0] == '0')) {
      return 0;
    }
    if (point == length) {
      return length;
    }
    if (stored[point] != '.' || digits(stored, point + 1, length) < length) {
      return 0;
    }
    int end = length;
    while (stored[end - 1] == '0') {
      end--;
    }
    return end == point + 1 ? point : end;
  }

  /** Where the digits end that begin at a place. */
  private static int digits(char[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at;
  }

  private static BigDecimal rounded(BigDecimal exact) {
    return exact.signum() == 0 ? BigDecimal.ZERO : exact.round(SHOWN).stripTrailingZeros();
  }

  /** Sign, digits, point, exponent, in ASCII: what a number part of a file may hold. */
  private static boolean isDecimal(String text) {
    int length = text.length();
    if (length == 0 || length > LONGEST) {
      return false;
    }
    int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int whole = digits(text, at);
    at += whole;
    int part = 0;
    if (at < length && text.charAt(at) == '.') {
      part = digits(text, at + 1);
      at += 1 + part;
    }
    if (whole + part == 0) {
      return false;
    }
    if (at < length && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      at += at < length && (text.charAt(at) == '-' || text.charAt(at) == '+') ? 1 : 0;
      int exponent = digits(text, at);
      if (exponent == 0 || exponent > 4) {
        return false;
      }
      at += exponent;
    }
    return at == length;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }
}
