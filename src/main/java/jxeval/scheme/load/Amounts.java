package jxeval.scheme.load;

import java.util.Map;
import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.model.Exact;
import jxeval.scheme.Denomination;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A number in a unit, which may be written behind it: {@code 583200}, {@code 58.32亿元}.
 *
 * @param unit the unit in which it is read; null where it has none, and none may be written
 * @param signed whether it may be negative
 */
record Amounts(@Nullable String unit, boolean signed) implements Shape<BigFraction> {

  static final Amounts YUAN = new Amounts("元", false);

  /** Something in a unit that the place decides; for the JSON Schema. */
  static final Amounts ANY = new Amounts(null, true);

  static Amounts in(@Nullable String unit) {
    return new Amounts(unit, false);
  }

  @Override
  public @Nullable BigFraction read(Cursor at) {
    if (!(at.node() instanceof Node.Scalar)) {
      at.reportShape(Wanted.NUMBER);
      return null;
    }
    String text = at.text().orElse("");
    Optional<Decimals.WithUnit> written = Decimals.withUnit(text);
    Optional<BigFraction> number = Decimals.plain(text);
    if (written.isPresent()) {
      String of = written.get().unit();
      if (unit == null) {
        at.report(SchemeRule.S809);
        return null;
      }
      Optional<BigFraction> factor = Denomination.factor(of, unit);
      if (factor.isEmpty()) {
        at.report(SchemeRule.S811, "unit", unit);
        return null;
      }
      number = Optional.of(Exact.product(written.get().number(), factor.get()));
    }
    if (number.isEmpty()) {
      at.report(SchemeRule.S809);
      return null;
    }
    if (!signed && number.get().signum() < 0) {
      at.report(SchemeRule.S810, "range", "≥ 0");
      return null;
    }
    return number.get();
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.define(
        "amount", () -> Map.of("type", java.util.List.of("number", "string")));
  }
}
