package jxeval.intake.form;

import java.util.HashSet;
import java.util.Set;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** The fields of a data set that some measure adds up, averages or divides. */
final class NumericFields {
  private final Set<String> fields = new HashSet<>();

  private NumericFields() {}

  static Set<String> of(Scheme scheme, String set) {
    NumericFields numeric = new NumericFields();
    for (Measure measure : scheme.measures().values()) {
      if (measure.formula() instanceof Measure.Aggregate aggregate && aggregate.set().equals(set)) {
        numeric.aggregated(aggregate);
      }
    }
    return numeric.fields;
  }

  private void aggregated(Measure.Aggregate aggregate) {
    switch (aggregate.kind()) {
      case SUM, MEAN, MAX, LATEST -> {
        if (aggregate.field() != null) {
          fields.add(aggregate.field());
        }
      }
      case COUNT, DISTINCT, DAYS, PERSON_DAYS -> {}
    }
    had(aggregate.having());
    filtered(aggregate.where());
  }

  private void had(Measure.@Nullable Having having) {
    if (having instanceof Measure.Having.All all) {
      all.parts().forEach(this::had);
    } else if (having instanceof Measure.Having.Any any) {
      any.parts().forEach(this::had);
    } else if (having instanceof Measure.Having.Not not) {
      had(not.part());
    } else if (having instanceof Measure.Having.Sum sum) {
      fields.add(sum.field());
    } else if (having instanceof Measure.Having.Ratio ratio) {
      fields.add(ratio.numerator());
      fields.add(ratio.denominator());
    }
  }

  private void filtered(Filter filter) {
    if (filter instanceof Filter.All all) {
      all.parts().forEach(this::filtered);
    } else if (filter instanceof Filter.Any any) {
      any.parts().forEach(this::filtered);
    } else if (filter instanceof Filter.Not not) {
      filtered(not.part());
    } else if (filter instanceof Filter.Ratio ratio) {
      fields.add(ratio.numerator());
      fields.add(ratio.denominator());
    }
  }
}
