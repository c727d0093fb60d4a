package jxeval.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/** What a filter asks of one field. A blank field fails every test but {@link IsBlank}. */
public sealed interface Test {
  /** Whether a filled field passes; of several values one is enough. */
  boolean passes(Value value, RowView row);

  /** The test of a field that may be blank. */
  default Truth of(@Nullable Value value, RowView row) {
    return value == null ? row.blank() : Truth.of(passes(value, row));
  }

  /** {@code is}, {@code in}: the field is one of the words. Numbers and dates match by value. */
  record In(List<String> words) implements Test {
    @Override
    public boolean passes(Value value, RowView row) {
      return value.each().stream().anyMatch(v -> words.stream().anyMatch(v::is));
    }
  }

  /** {@code not_in}: the field is filled and none of the words. */
  record NotIn(List<String> words) implements Test {
    @Override
    public boolean passes(Value value, RowView row) {
      return value.each().stream().noneMatch(v -> words.stream().anyMatch(v::is));
    }
  }

  /** {@code is: blank}. */
  record IsBlank() implements Test {
    @Override
    public boolean passes(Value value, RowView row) {
      return false;
    }

    @Override
    public Truth of(@Nullable Value value, RowView row) {
      return Truth.of(value == null);
    }
  }

  /** {@code over}, {@code at_least}, {@code below}, {@code at_most}, in the field's unit. */
  record Bounds(Comparison comparison) implements Test {
    @Override
    public boolean passes(Value value, RowView row) {
      return value.each().stream().anyMatch(v -> v.number().filter(comparison::holds).isPresent());
    }
  }

  /** {@code this_year}, {@code this_quarter}, {@code this_month}: the calendar span of the run. */
  record During(Span span) implements Test {
    @Override
    public boolean passes(Value value, RowView row) {
      return value.each().stream()
          .anyMatch(v -> v instanceof Value.Day d && lies(YearMonth.from(d.date()), row.month()));
    }

    private boolean lies(YearMonth month, YearMonth run) {
      return span == Span.QUARTER
          ? span.covers(month, run.withMonth((run.getMonthValue() + 2) / 3 * 3))
          : span.covers(month, run);
    }
  }

  /**
   * {@code before}, {@code after} (exclusive) and {@code within} (inclusive), as one range of days.
   */
  record Between(@Nullable LocalDate first, @Nullable LocalDate last) implements Test {
    @Override
    public boolean passes(Value value, RowView row) {
      return value.each().stream()
          .anyMatch(
              v ->
                  v instanceof Value.Day d
                      && (first == null || !d.date().isBefore(first))
                      && (last == null || !d.date().isAfter(last)));
    }
  }
}
