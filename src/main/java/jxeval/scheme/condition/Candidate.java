package jxeval.scheme.condition;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A unit as conditions see it; null where a figure does not exist. */
public interface Candidate {
  /** The actual of a measure to date. */
  @Nullable BigFraction actual(String measure);

  /** Actual over annual target. */
  @Nullable BigFraction rate(String measure);

  /** Actual over what is due. */
  @Nullable BigFraction progress(String measure);

  /** The printed total. */
  @Nullable BigFraction total();

  @Nullable Integer rank();

  @Nullable String grade();

  /** 未破零; false where it is not asked. */
  boolean notBrokenZero();

  boolean vertical();

  /** Whether it spent more than its work funds. */
  boolean overspent();

  /** Whether it is among the best ranked of its group. */
  boolean top(Quota quota);

  /** Whether it is among the last ranked of its group. */
  boolean bottom(Quota quota);

  /** Whether a consequence has been raised against it, and not waived. */
  boolean raised(String consequence);

  /** Whether the year's survey ended so for it. */
  boolean surveyed(String outcome);

  /** Whether it won an award of that id, or any prize ({@code prizes}). */
  boolean won(String award);
}
