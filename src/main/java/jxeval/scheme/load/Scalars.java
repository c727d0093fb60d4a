package jxeval.scheme.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.model.Exact;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Texts, flags and numbers. */
final class Scalars {
  static final Shape<String> TEXT = new Text();
  static final Shape<Boolean> FLAG = new Flag();

  /** Any number, such as a floor. */
  static final Shape<BigFraction> NUMBER = new Bounded(null, null, false);

  static final Shape<BigFraction> NOT_NEGATIVE = new Bounded(BigFraction.ZERO, null, false);

  /** A number over 0, such as the size of a step. */
  static final Shape<BigFraction> POSITIVE = new Bounded(BigFraction.ZERO, null, true);

  /** A share between 0 and 1. */
  static final Shape<BigFraction> SHARE = new Bounded(BigFraction.ZERO, BigFraction.ONE, false);

  private Scalars() {}

  static Shape<Integer> whole(int least, int most) {
    return new Whole(least, most);
  }

  private record Text() implements Shape<String> {
    @Override
    public @Nullable String read(Cursor at) {
      Optional<String> text = at.text();
      if (text.isEmpty()) {
        at.reportShape(Wanted.TEXT);
      }
      return text.orElse(null);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("type", List.of("string", "number"));
    }
  }

  private record Flag() implements Shape<Boolean> {
    @Override
    public @Nullable Boolean read(Cursor at) {
      String text = at.text().orElse("").toLowerCase(Locale.ROOT);
      if (!(text.equals("true") || text.equals("false"))) {
        at.reportUnknown(SchemeRule.S813, at.node().shown(), List.of("true", "false"));
        return null;
      }
      return text.equals("true");
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("type", "boolean");
    }
  }

  /**
   * A number between bounds.
   *
   * @param open whether {@code least} itself is too little
   */
  private record Bounded(@Nullable BigFraction least, @Nullable BigFraction most, boolean open)
      implements Shape<BigFraction> {
    @Override
    public @Nullable BigFraction read(Cursor at) {
      if (!(at.node() instanceof Node.Scalar)) {
        at.reportShape(Wanted.NUMBER);
        return null;
      }
      Optional<BigFraction> number = at.text().flatMap(Decimals::plain);
      if (number.isEmpty()) {
        at.report(SchemeRule.S809);
        return null;
      }
      if (!holds(number.get())) {
        at.report(SchemeRule.S810, "range", range());
        return null;
      }
      return number.get();
    }

    private boolean holds(BigFraction number) {
      return (least == null || Exact.compare(number, least) >= (open ? 1 : 0))
          && (most == null || Exact.compare(number, most) <= 0);
    }

    private String range() {
      return (least == null ? "" : (open ? "> " : "≥ ") + least)
          + (least == null || most == null ? "" : ", ")
          + (most == null ? "" : "≤ " + most);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return definitions.define(
          "number", () -> Map.of("type", List.of("number", "string"), "pattern", NUMBER_PATTERN));
    }
  }

  static final String NUMBER_PATTERN =
      "^\\s*[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$";

  private record Whole(int least, int most) implements Shape<Integer> {
    @Override
    public @Nullable Integer read(Cursor at) {
      BigFraction number = NUMBER.read(at);
      if (number == null) {
        return null;
      }
      boolean fits =
          number.getDenominatorAsInt() == 1
              && Exact.compare(number, BigFraction.of(least)) >= 0
              && Exact.compare(number, BigFraction.of(most)) <= 0;
      if (!fits) {
        at.report(SchemeRule.S810, "range", least + ", " + (least + 1) + " … " + most);
      }
      return fits ? number.intValue() : null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("type", List.of("integer", "string"), "minimum", least, "maximum", most);
    }
  }
}
