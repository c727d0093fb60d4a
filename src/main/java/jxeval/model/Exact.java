package jxeval.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact fractions from decimals, and how they compare. */
public final class Exact {
  /** What percentages are divided by. */
  public static final BigFraction HUNDRED = BigFraction.of(100);

  private Exact() {}

  /** The fraction that a decimal is. */
  public static BigFraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? BigFraction.of(decimal.toBigIntegerExact())
        : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** The fraction that a plain decimal text such as {@code 0.25} is. */
  public static BigFraction of(String decimal) {
    return of(new BigDecimal(decimal));
  }

  /** The greatest whole number that is not above. */
  public static BigFraction floor(BigFraction exact) {
    return BigFraction.of(exact.bigDecimalValue(0, RoundingMode.FLOOR).toBigIntegerExact());
  }

  /**
   * Compares by value. {@code BigFraction.compareTo} of commons-numbers 1.2 orders negative
   * fractions by magnitude, so −5 would come before −9.
   */
  public static int compare(BigFraction a, BigFraction b) {
    BigInteger denominator = a.getDenominator();
    boolean alike = denominator.signum() > 0 && denominator.equals(b.getDenominator());
    return alike ? a.getNumerator().compareTo(b.getNumerator()) : a.subtract(b).signum();
  }

  /** The sum; what has one denominator is added up before a fraction is reduced. */
  public static BigFraction sum(Iterable<BigFraction> numbers) {
    return sum(numbers, Function.identity());
  }

  /** The same of what each of some things gives. */
  public static <T> BigFraction sum(Iterable<T> things, Function<T, BigFraction> gives) {
    Map<BigInteger, BigInteger> byDenominator = new HashMap<>();
    for (T thing : things) {
      BigFraction number = gives.apply(thing);
      byDenominator.merge(number.getDenominator(), number.getNumerator(), BigInteger::add);
    }
    BigFraction sum = BigFraction.ZERO;
    for (Map.Entry<BigInteger, BigInteger> part : byDenominator.entrySet()) {
      sum = sum.add(BigFraction.of(part.getValue(), part.getKey()));
    }
    return sum;
  }

  /** The product; times 1 a number is left as it is. */
  public static BigFraction product(BigFraction number, BigFraction factor) {
    return factor.equals(BigFraction.ONE) ? number : number.multiply(factor);
  }

  public static BigFraction min(BigFraction a, BigFraction b) {
    return compare(a, b) <= 0 ? a : b;
  }

  public static BigFraction max(BigFraction a, BigFraction b) {
    return compare(a, b) >= 0 ? a : b;
  }
}
