package jxeval.scheme;

import org.jspecify.annotations.Nullable;

/**
 * A clause of the Opinion as the register keeps it.
 *
 * @param gist what it says, in short
 * @param manual why no rule computes it; null where that is not said
 */
public record Clause(String gist, @Nullable String manual) {}
