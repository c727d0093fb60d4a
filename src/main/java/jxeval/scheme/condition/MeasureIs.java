package jxeval.scheme.condition;

import jxeval.scheme.Comparison;

/** The actual, in the unit of the measure. */
public record MeasureIs(String measure, Comparison comparison) implements Single {
  @Override
  public String key() {
    return "measure";
  }

  @Override
  public String of() {
    return measure;
  }

  @Override
  public boolean holds(Candidate unit) {
    return comparison.isKeptBy(unit.actual(measure));
  }
}
