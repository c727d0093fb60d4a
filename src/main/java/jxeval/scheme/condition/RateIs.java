package jxeval.scheme.condition;

import jxeval.scheme.Comparison;

/** Actual over annual target, exact. */
public record RateIs(String measure, Comparison comparison) implements Single {
  @Override
  public String key() {
    return "rate";
  }

  @Override
  public String of() {
    return measure;
  }

  @Override
  public boolean holds(Candidate unit) {
    return comparison.isKeptBy(unit.rate(measure));
  }
}
