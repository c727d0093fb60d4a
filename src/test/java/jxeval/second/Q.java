package jxeval.second;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction in lowest terms, its denominator positive. */
record Q(BigInteger n, BigInteger d) implements Comparable<Q> {
  static final Q ZERO = of(0);
  static final Q ONE = of(1);

  Q {
    BigInteger common = n.gcd(d).max(BigInteger.ONE);
    if (d.signum() < 0) {
      common = common.negate();
    }
    n = n.divide(common);
    d = d.divide(common);
  }

  static Q of(long whole) {
    return new Q(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /** A decimal, or two of them around a slash. */
  static Q of(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return of(text.substring(0, slash)).over(of(text.substring(slash + 1)));
    }
    BigDecimal decimal = new BigDecimal(text.strip());
    BigInteger tens = BigInteger.TEN.pow(Math.max(0, decimal.scale()));
    return new Q(decimal.multiply(new BigDecimal(tens)).toBigIntegerExact(), tens);
  }

  Q plus(Q o) {
    return new Q(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
  }

  Q minus(Q o) {
    return plus(new Q(o.n.negate(), o.d));
  }

  Q times(Q o) {
    return new Q(n.multiply(o.n), d.multiply(o.d));
  }

  Q over(Q o) {
    return new Q(n.multiply(o.d), d.multiply(o.n));
  }

  Q min(Q o) {
    return compareTo(o) <= 0 ? this : o;
  }

  Q max(Q o) {
    return compareTo(o) >= 0 ? this : o;
  }

  int sign() {
    return n.signum();
  }

  /** The whole number at or below. */
  Q floor() {
    BigInteger[] parts = n.divideAndRemainder(d);
    return new Q(
        parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
  }

  /** Half away from zero, to so many decimals. */
  BigDecimal half(int decimals) {
    return new BigDecimal(n).divide(new BigDecimal(d), decimals, RoundingMode.HALF_UP);
  }

  /** The value that {@link #half} prints. */
  Q printed(int decimals) {
    return of(half(decimals).toPlainString());
  }

  @Override
  public int compareTo(Q o) {
    return n.multiply(o.d).compareTo(o.n.multiply(d));
  }
}
