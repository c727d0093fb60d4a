package jxeval.scheme.scoring;

import java.util.List;
import jxeval.model.Working;
import jxeval.scheme.Filter;
import jxeval.scheme.condition.Condition;
import org.apache.commons.numbers.fraction.BigFraction;

/** Where a unit stands on one indicator or bonus: all that a scoring rule reads. */
public interface Standing {
  /** Full points, after the points of indicators without a target were shared. */
  BigFraction points();

  /** What sharing multiplied the points by; 1 without sharing. */
  BigFraction sharing();

  /** The unit's actual. */
  BigFraction actual();

  /**
   * Progress, or the rate where no pace applies; only a rule that needs a target asks.
   *
   * @throws NullPointerException without a target
   */
  BigFraction x();

  /** The full points as a rule's arithmetic names them. */
  default Working full() {
    return Working.named("points", points());
  }

  /** The progress or rate as a rule's arithmetic names it. */
  default Working reach() {
    return Working.namedShare("x", x());
  }

  /** The actuals of all units of the group, the unit's own included; one without a figure is 0. */
  List<BigFraction> group();

  /** The rows behind the actual. */
  List<Part> parts();

  /** Whether a condition holds of the unit. */
  boolean holds(Condition condition);

  /** What one row adds to the actual. */
  interface Part {
    BigFraction amount();

    boolean fits(Filter filter);
  }
}
