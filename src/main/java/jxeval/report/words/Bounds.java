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
  String of(Comparison comparison, String unit) {
    return of("bound.", comparison, n -> plain(n) + unit);
  }

  String percent(Comparison comparison) {
    return of("bound.", comparison, Wording::percent);
  }

  String rank(Comparison comparison) {
    return of("rank.", comparison, Bounds::plain);
  }

  private String of(String phrases, Comparison c, Function<BigFraction, String> shown) {
    if (c.atLeast() != null && c.atLeast().equals(c.atMost())) {
      return wording.of(phrases + "exactly", "a", shown.apply(c.atLeast()));
    }
    List<String> parts = new ArrayList<>();
    add(parts, phrases + "over", c.over(), shown);
    add(parts, phrases + "at_least", c.atLeast(), shown);
    add(parts, phrases + "below", c.below(), shown);
    add(parts, phrases + "at_most", c.atMost(), shown);
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
