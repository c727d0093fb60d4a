package jxeval.scheme.condition;

import jxeval.scheme.Comparison;

/** The printed total, in points. */
public record TotalIs(Comparison comparison) implements Single {
  @Override
  public String key() {
    return "total";
  }

  @Override
  public boolean holds(Candidate unit) {
    return comparison.isKeptBy(unit.total());
  }
}
