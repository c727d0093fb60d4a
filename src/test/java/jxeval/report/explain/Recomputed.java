package jxeval.report.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;

/** Computes what the exact arithmetic of a step says, knowing nothing of how it was made. */
public final class Recomputed {
  private final String text;
  private int at;

  private Recomputed(String text) {
    this.text = text.replace(" ", "").replace('−', '-');
  }

  /** The exact value of an expression such as {@code min(3 ÷ (4 × (5 ÷ 12)), 100%) × 35}. */
  public static BigFraction of(String expression) {
    Recomputed reader = new Recomputed(expression);
    BigFraction value = reader.sum();
    if (reader.at != reader.text.length()) {
      throw new IllegalArgumentException(expression + " at " + reader.at);
    }
    return value;
  }

  private BigFraction sum() {
    BigFraction value = product();
    while (true) {
      if (takes("+")) {
        value = value.add(product());
      } else if (takes("-")) {
        value = value.subtract(product());
      } else {
        return value;
      }
    }
  }

  private BigFraction product() {
    BigFraction value = percent();
    while (true) {
      if (takes("×")) {
        value = value.multiply(percent());
      } else if (takes("÷")) {
        value = value.divide(percent());
      } else {
        return value;
      }
    }
  }

  private BigFraction percent() {
    BigFraction value = single();
    return takes("%") ? value.divide(100) : value;
  }

  private BigFraction single() {
    if (takes("-")) {
      return single().negate();
    }
    if (takes("min(")) {
      BigFraction a = sum();
      return Exact.min(a, second());
    }
    if (takes("max(")) {
      BigFraction a = sum();
      return Exact.max(a, second());
    }
    if (takes("四舍五入(")) {
      BigFraction a = sum();
      return Exact.of(a.bigDecimalValue(second().intValue(), RoundingMode.HALF_UP));
    }
    if (takes("取整(")) {
      BigFraction a = sum();
      close();
      return Exact.floor(a);
    }
    if (takes("(")) {
      BigFraction a = sum();
      close();
      return a;
    }
    int start = at;
    while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Exact.of(new BigDecimal(text.substring(start, at)));
  }

  private BigFraction second() {
    if (!takes(",")) {
      throw new IllegalArgumentException(text + " at " + at);
    }
    BigFraction b = sum();
    close();
    return b;
  }

  private void close() {
    if (!takes(")")) {
      throw new IllegalArgumentException(text + " at " + at);
    }
  }

  private boolean takes(String token) {
    boolean there = text.startsWith(token, at);
    at += there ? token.length() : 0;
    return there;
  }
}
