package jxeval.scheme.condition;

import jxeval.scheme.Comparison;
import org.apache.commons.numbers.fraction.BigFraction;

/** The rank in the group. */
public record RankIs(Comparison comparison) implements Single {
  @Override
  public String key() {
    return "rank";
  }

  @Override
  public boolean holds(Candidate unit) {
    Integer rank = unit.rank();
    return rank != null && comparison.holds(BigFraction.of(rank));
  }
}
