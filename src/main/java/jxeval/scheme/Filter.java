package jxeval.scheme;

import java.util.List;

/** The one row filter: {@code where}, {@code having} rows, tiers, screening rules. */
public sealed interface Filter {

  /** Passes every row. */
  All EVERY = new All(List.of());

  /** All parts hold; several keys of one mapping are read so. */
  record All(List<Filter> parts) implements Filter {}

  /** At least one part holds. */
  record Any(List<Filter> parts) implements Filter {}

  record Not(Filter part) implements Filter {}

  /**
   * One field passes one test. Computed fields: {@code in_focus} (是/否 by the unit's focus), {@code
   * led_by} ({@code head}: trips led by the unit's head or leader), and those of 5-details,
   * Screening.
   */
  record Field(String field, Test test) implements Filter {}

  /** The ratio of two fields keeps bounds; a blank part or a denominator of 0 fails. */
  record Ratio(String numerator, String denominator, Comparison comparison) implements Filter {}
}
