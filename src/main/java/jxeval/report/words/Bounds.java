package jxeval.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jxeval.model.Rounding;
import jxeval.scheme.Comparison;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Comparisons in words: 大于2000, 不小于60%且小于80%. */
final class Bounds {
  private Bounds() {}

  static String of(Comparison comparison) {
    return of(comparison, Bounds::plain);
  }

  /** Bounds on a fraction, in percent. */
  static String percent(Comparison comparison) {
    return of(comparison, b -> plain(b.multiply(100)) + "%");
  }

  private static String of(Comparison c, Function<BigFraction, String> shown) {
    List<String> parts = new ArrayList<>();
    add(parts, "大于", c.over(), shown);
    add(parts, "不小于", c.atLeast(), shown);
    add(parts, "小于", c.below(), shown);
    add(parts, "不大于", c.atMost(), shown);
    return String.join("且", parts);
  }

  private static void add(
      List<String> parts,
      String word,
      @Nullable BigFraction bound,
      Function<BigFraction, String> shown) {
    if (bound != null) {
      parts.add(word + shown.apply(bound));
    }
  }

  static String plain(BigFraction value) {
    return Rounding.trimmed(value, 6).toPlainString();
  }
}
