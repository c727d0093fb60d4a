package jxeval.scheme;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A line of the county's progress table.
 *
 * @param target annual target in the measure's unit; null: actual only
 * @param stretch 力争 value
 * @param paced whether the target falls due with the pace (a ratio: not, unless stated)
 */
public record CountyTarget(
    String id,
    String measure,
    String label,
    @Nullable BigFraction target,
    @Nullable BigFraction stretch,
    boolean paced,
    @Nullable String clause,
    String path) {}
