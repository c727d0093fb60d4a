package jxeval.secondyear;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/** An exact number: a whole one over a positive one, in lowest terms. */
record Quotient(BigInteger top, BigInteger bottom) implements Comparable<Quotient> {
  static final Quotient ZERO = of(0);
  static final Quotient ONE = of(1);

  Quotient {
    BigInteger common = top.gcd(bottom).max(BigInteger.ONE);
    common = bottom.signum() < 0 ? common.negate() : common;
    top = top.divide(common);
    bottom = bottom.divide(common);
  }

  static Quotient of(long whole) {
    return new Quotient(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Quotient of(BigDecimal decimal) {
    BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    return new Quotient(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  static Quotient of(String decimal) {
    return of(new BigDecimal(decimal));
  }

  static Quotient sum(Collection<Quotient> parts) {
    return parts.stream().reduce(ZERO, Quotient::plus);
  }

  Quotient plus(Quotient other) {
    return new Quotient(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  Quotient minus(Quotient other) {
    return plus(new Quotient(other.top.negate(), other.bottom));
  }

  Quotient times(Quotient other) {
    return new Quotient(top.multiply(other.top), bottom.multiply(other.bottom));
  }

  Quotient over(Quotient other) {
    return new Quotient(top.multiply(other.bottom), bottom.multiply(other.top));
  }

  Quotient min(Quotient other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Quotient max(Quotient other) {
    return compareTo(other) >= 0 ? this : other;
  }

  int sign() {
    return top.signum();
  }

  @Override
  public int compareTo(Quotient other) {
    return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
  }

  /** The largest whole number that is not above. */
  BigInteger floor() {
    BigInteger[] parts = top.divideAndRemainder(bottom);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** Rounded half away from zero to some decimals. */
  Quotient rounded(int decimals) {
    BigInteger scale = BigInteger.TEN.pow(decimals);
    BigInteger twice = top.abs().multiply(scale).shiftLeft(1).add(bottom);
    BigInteger whole = twice.divide(bottom.shiftLeft(1));
    return new Quotient(top.signum() < 0 ? whole.negate() : whole, scale);
  }

  /** As results.json prints points and yuan: that many decimals, always. */
  String fixed(int decimals) {
    Quotient near = rounded(decimals);
    return new BigDecimal(near.top.multiply(BigInteger.TEN.pow(decimals)).divide(near.bottom))
        .movePointLeft(decimals)
        .setScale(decimals)
        .toPlainString();
  }

  /** As results.json prints quantities: at most six decimals, no trailing zeros. */
  String quantity() {
    String text = fixed(6).replaceAll("0+$", "");
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
