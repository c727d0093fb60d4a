package jxeval.evaluation.score;

import jxeval.scheme.condition.Quota;

/**
 * A ranked unit's place in its group.
 *
 * @param rank as printed
 * @param better how many ranked units stand strictly before it; {@code worse} after it
 * @param ranked how many are ranked
 */
public record Place(int rank, boolean tied, int better, int worse, int ranked) {

  /** Whether it is among the best; ties at the edge get in. */
  boolean top(Quota quota) {
    return better < quota.of(ranked);
  }

  /** Whether it is among the last; ties at the edge get in. */
  boolean bottom(Quota quota) {
    return worse < quota.of(ranked);
  }
}
