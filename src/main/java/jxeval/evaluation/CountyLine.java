package jxeval.evaluation;

import jxeval.scheme.CountyTarget;
import org.jspecify.annotations.Nullable;

/**
 * A line of the county's progress.
 *
 * @param met actual ≥ due; null without a target or an actual
 */
public record CountyLine(
    CountyTarget target, Figure figure, Progress progress, @Nullable Boolean met) {}
