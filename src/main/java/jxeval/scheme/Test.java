package jxeval.scheme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a filter asks of one field. A blank field fails every test but {@link IsBlank}. */
public sealed interface Test {

  /** {@code is}, {@code in}: the field is one of the words. Numbers and dates match by value. */
  record In(List<String> words) implements Test {}

  /** {@code not_in}: the field is filled and none of the words. */
  record NotIn(List<String> words) implements Test {}

  /** {@code is: blank}. */
  record IsBlank() implements Test {}

  /** {@code over}, {@code at_least}, {@code below}, {@code at_most}, in the field's unit. */
  record Bounds(Comparison comparison) implements Test {}

  /** {@code this_year}, {@code this_quarter}, {@code this_month} of the run. */
  record During(Span span) implements Test {}

  /**
   * {@code before}, {@code after} (exclusive) and {@code within} (inclusive), as one range of days.
   */
  record Between(@Nullable LocalDate first, @Nullable LocalDate last) implements Test {}
}
