package jxeval.evaluation;

import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An actual against a target, exact; null where there is no target or no actual.
 *
 * @param due the target times the pace (unpaced: the target)
 * @param rate actual / target
 * @param progress actual / due
 * @param gap rate − pace, as a fraction (0.0417 is 4.17 points)
 */
public record Progress(
    @Nullable BigFraction actual,
    @Nullable BigFraction target,
    @Nullable BigFraction due,
    @Nullable BigFraction rate,
    @Nullable BigFraction progress,
    @Nullable BigFraction gap) {

  /**
   * An actual against an annual target of which a share is due.
   *
   * @param pace the share due, 1 where no pace applies
   */
  public static Progress of(
      @Nullable BigFraction actual, @Nullable BigFraction target, BigFraction pace) {
    BigFraction due = target == null ? null : target.multiply(pace);
    BigFraction rate = quotient(actual, target);
    return new Progress(
        actual,
        target,
        due,
        rate,
        quotient(actual, due),
        rate == null ? null : rate.subtract(pace));
  }

  /** Whether what is due has been reached; null without a target or an actual. */
  public @Nullable Boolean met() {
    return (actual == null || due == null) ? null : Exact.compare(actual, due) >= 0;
  }

  private static @Nullable BigFraction quotient(@Nullable BigFraction a, @Nullable BigFraction b) {
    return (a == null || b == null || b.signum() == 0) ? null : a.divide(b);
  }
}
