package jxeval.evaluation.measure;

import java.util.Optional;
import jxeval.scheme.Denomination;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSets;
import org.apache.commons.numbers.fraction.BigFraction;

/** What one unit of a field is in the unit of the measure that adds it up: 万元 in 亿元. */
final class FieldScale {
  private FieldScale() {}

  /** 1 where the measure counts, or the units are one, or the field has none. */
  static BigFraction of(Scheme scheme, Measure measure) {
    return measure.formula() instanceof Measure.Aggregate a && adds(a.kind())
        ? Optional.ofNullable(a.field())
            .flatMap(f -> FieldSets.field(scheme.forms(), a.set(), f))
            .map(Field::unit)
            .flatMap(
                from ->
                    Optional.ofNullable(measure.unit())
                        .flatMap(to -> Denomination.factor(from, to)))
            .orElse(BigFraction.ONE)
        : BigFraction.ONE;
  }

  private static boolean adds(Measure.Kind kind) {
    return switch (kind) {
      case SUM, MEAN, MAX, LATEST -> true;
      case COUNT, DISTINCT, DAYS, PERSON_DAYS -> false;
    };
  }
}
