package jxeval.scheme.scoring;

import java.util.stream.Stream;
import jxeval.scheme.Condition;
import org.apache.commons.numbers.fraction.BigFraction;

/** How figures become points. */
public sealed interface Scoring
    permits Proportional, AllOrNothing, Bands, Steps, Each, Deduct, Relative, Efficacy, ByRank {

  /** Whether it needs x, the progress or rate, and so a target. */
  boolean needsTarget();

  /**
   * What an indicator scores, exact; asked only with an actual, and with an x where it needs one.
   */
  BigFraction points(Standing standing);

  /** The conditions that it asks. */
  default Stream<Condition> conditions() {
    return Stream.of();
  }

  /** What it adds where it stands as a bonus. */
  default BigFraction bonus(Standing standing) {
    return points(standing);
  }
}
