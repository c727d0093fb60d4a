package jxeval.scheme.load;

import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.scheme.CountyTarget;
import jxeval.scheme.Denomination;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The lines of {@code county_targets}. */
final class CountyTargets {
  private static final Key<String> ID = Key.of("id", Scalars.TEXT);
  private static final Key<String> MEASURE = Key.required("measure", References.MEASURE);
  private static final Key<String> LABEL = Key.of("label", Scalars.TEXT);
  private static final Key<Cursor> TARGET = Key.of("target", new Later(Amounts.ANY));
  private static final Key<Cursor> STRETCH = Key.of("stretch", new Later(Amounts.ANY));
  private static final Key<String> UNIT = Key.of("unit", Scalars.TEXT);
  private static final Key<Boolean> PACE = Key.of("pace", OneOf.choice("linear", "none"));

  static final Block<CountyTarget> BLOCK =
      Block.of(
          "county_target", CountyTargets::make, ID, MEASURE, LABEL, TARGET, STRETCH, UNIT, PACE);

  private CountyTargets() {}

  private static CountyTarget make(Given g) {
    String measure = g.need(MEASURE);
    Measure read = g.at().load().known.measures.get(measure);
    return new CountyTarget(
        g.or(ID, measure),
        measure,
        g.or(LABEL, read == null ? measure : read.label()),
        amount(g, TARGET, measure),
        amount(g, STRETCH, measure),
        g.or(PACE, !Indicators.isRatio(g, measure)),
        g.clause(),
        g.path());
  }

  /** A plain number is in the line's own {@code unit}, if it states one. */
  private static @Nullable BigFraction amount(Given g, Key<Cursor> key, String measure) {
    Cursor value = g.get(key);
    if (value == null) {
      return null;
    }
    String unit = g.at().load().known.unitOf(measure);
    String written = g.get(UNIT);
    if (written == null || written.equals(unit)) {
      return Amounts.in(unit).of(value);
    }
    Optional<BigFraction> factor =
        unit == null ? Optional.empty() : Denomination.factor(written, unit);
    if (factor.isEmpty()) {
      g.at(UNIT).report(SchemeRule.S811, "unit", unit == null ? "-" : unit);
      return null;
    }
    BigFraction number = Amounts.in(written).of(value);
    return number == null ? null : number.multiply(factor.get());
  }
}
