package jxeval.scheme;

import org.jspecify.annotations.Nullable;

/**
 * A policy value as it stands in the target file.
 *
 * @param path dotted path, list items by 0-based position: {@code assessments.0.bonus_ceiling}
 * @param value the value as written
 * @param clause its own clause, else that of its block
 * @param assumed whether the Opinion is silent and the county has not confirmed it; also true where
 *     it cites a reading without {@code by} and {@code date}
 * @param note the reason for an assumption
 * @param reading id of the reading that it rests on
 */
public record Parameter(
    String path,
    String value,
    @Nullable String clause,
    boolean assumed,
    @Nullable String note,
    @Nullable String reading,
    @Nullable Document source,
    int line) {

  /** Whether it stands at the path or inside its block. */
  public boolean isUnder(String block) {
    int end = block.length();
    return path.startsWith(block) && (path.length() == end || path.charAt(end) == '.');
  }
}
