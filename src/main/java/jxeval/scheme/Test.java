package jxeval.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jxeval.model.Folding;
import jxeval.model.Value;
import org.apache.commons.numbers.fraction.BigFraction;
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
      return isOneOf(value, words);
    }
  }

  /** {@code not_in}: the field is filled and none of the words. */
  record NotIn(List<String> words) implements Test {
    @Override
    public boolean passes(Value value, RowView row) {
      return !isOneOf(value, words);
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
      for (Value each : value.each()) {
        Optional<BigFraction> number = each.number();
        if (number.isPresent() && comparison.holds(number.get())) {
          return true;
        }
      }
      return false;
    }
  }

  /** A place whose text starts with one of the names: those of a region and of its members. */
  record LiesIn(List<String> places) implements Test {
    @Override
    public boolean passes(Value value, RowView row) {
      return value.each().stream()
          .map(v -> Folding.fold(v.shown()))
          .anyMatch(text -> places.stream().map(Folding::fold).anyMatch(text::startsWith));
    }
  }

  /** {@code this_year}, {@code this_quarter}, {@code this_month}: the calendar span of the run. */
  record During(Span span) implements Test {
    @Override
    public boolean passes(Value value, RowView row) {
      for (Value each : value.each()) {
        Optional<LocalDate> day = dayOf(each);
        if (day.isPresent() && lies(YearMonth.from(day.get()), row.month())) {
          return true;
        }
      }
      return false;
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
          .flatMap(v -> dayOf(v).stream())
          .anyMatch(
              day ->
                  (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last)));
    }
  }

  private static boolean isOneOf(Value value, List<String> words) {
    for (Value each : value.each()) {
      for (String word : words) {
        if (each.is(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A day, or the first of a month such as {@code 2021-05}. */
  private static Optional<LocalDate> dayOf(Value value) {
    if (value instanceof Value.Day day) {
      return Optional.of(day.date());
    }
    return value instanceof Value.Text text && text.text().matches("[0-9]{4}-(0[1-9]|1[0-2])")
        ? Optional.of(YearMonth.parse(text.text()).atDay(1))
        : Optional.empty();
  }
}
