package jxeval.intake.form;

import java.util.HashSet;
import java.util.Set;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;

/** The fields of a data set that some measure adds up, averages or compares by size. */
final class NumericFields {
  private NumericFields() {}

  static Set<String> of(Scheme scheme, String set) {
    Set<String> fields = new HashSet<>();
    for (Measure measure : scheme.measures().values()) {
      if (measure.formula() instanceof Measure.Aggregate aggregate && aggregate.set().equals(set)) {
        boolean numeric =
            switch (aggregate.kind()) {
              case SUM, MEAN, MAX, LATEST -> true;
              case COUNT, DISTINCT, DAYS, PERSON_DAYS -> false;
            };
        if (numeric && aggregate.field() != null) {
          fields.add(aggregate.field());
        }
        if (aggregate.having() != null) {
          fields.add(aggregate.having().field());
        }
      }
    }
    return fields;
  }
}
