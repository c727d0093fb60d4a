package jxeval.scheme.condition;

import jxeval.scheme.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * A part of a condition that made it come out as it did.
 *
 * @param key the word of the condition: {@code progress}, {@code grade}, {@code vertical} …
 * @param of what it asks about: a measure, a grade, a consequence, an award; null where the key
 *     says it
 * @param bounds bounds that the figure keeps, or with {@code fails} does not keep
 * @param fails whether it counts because the part does not hold
 */
public record Cause(String key, @Nullable String of, Comparison bounds, boolean fails) {}
