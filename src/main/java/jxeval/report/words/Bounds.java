package jxeval.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jxeval.model.Rounding;
import jxeval.scheme.Comparison;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Comparisons in words. */
record Bounds(Wording wording) {
  String of(Comparison comparison) {
    return of(comparison, Bounds::plain);
  }

  String percent(Comparison comparison) {
    return of(comparison, Wording::percent);
  }

  private String of(Comparison c, Function<BigFraction, String> shown) {
    List<String> parts = new ArrayList<>();
    add(parts, "bound.over", c.over(), shown);
    add(parts, "bound.at_least", c.atLeast(), shown);
    add(parts, "bound.below", c.below(), shown);
    add(parts, "bound.at_most", c.atMost(), shown);
    return wording.join("join.bounds", parts);
  }

  private void add(
      List<String> parts,
      String key,
      @Nullable BigFraction bound,
      Function<BigFraction, String> shown) {
    if (bound != null) {
      parts.add(wording.of(key, "a", shown.apply(bound)));
    }
  }

  static String plain(BigFraction value) {
    return Rounding.trimmed(value, 6).toPlainString();
  }
}
