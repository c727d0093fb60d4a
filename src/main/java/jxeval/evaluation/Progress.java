package jxeval.evaluation;

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
    @Nullable BigFraction gap) {}
