package jxeval.scheme.condition;

import jxeval.scheme.Comparison;

/** Actual over what is due, exact. */
public record ProgressIs(String measure, Comparison comparison) implements Single {
  @Override
  public String key() {
    return "progress";
  }

  @Override
  public String of() {
    return measure;
  }

  @Override
  public boolean holds(Candidate unit) {
    return comparison.isKeptBy(unit.progress(measure));
  }
}
