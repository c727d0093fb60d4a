package jxeval.scheme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jxeval.model.Value;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The one row filter: {@code where}, {@code having} rows, tiers, screening rules. */
public sealed interface Filter {
  /** Whether a row passes; unknown only where a blank field decides and the view says so. */
  Truth of(RowView row);

  /** The fields that it looks at, in the order written. */
  Stream<String> fields();

  /** Passes every row. */
  All EVERY = new All(List.of());

  /** All parts hold; several keys of one mapping are read so. */
  record All(List<Filter> parts) implements Filter {
    @Override
    public Stream<String> fields() {
      return parts.stream().flatMap(Filter::fields);
    }

    @Override
    public Truth of(RowView row) {
      Truth all = Truth.TRUE;
      for (Filter part : parts) {
        all = all.and(part.of(row));
      }
      return all;
    }
  }

  /** At least one part holds. */
  record Any(List<Filter> parts) implements Filter {
    @Override
    public Stream<String> fields() {
      return parts.stream().flatMap(Filter::fields);
    }

    @Override
    public Truth of(RowView row) {
      return parts.stream().map(p -> p.of(row)).reduce(Truth.FALSE, Truth::or);
    }
  }

  record Not(Filter part) implements Filter {
    @Override
    public Stream<String> fields() {
      return part.fields();
    }

    @Override
    public Truth of(RowView row) {
      return part.of(row).not();
    }
  }

  /**
   * One field passes one test. Computed fields: {@code in_focus} (是/否 by the unit's focus), {@code
   * led_by} ({@code head}: trips led by the unit's head or leader), and those of 5-details,
   * Screening.
   */
  record Field(String field, Test test) implements Filter {
    @Override
    public Stream<String> fields() {
      return Stream.of(field);
    }

    @Override
    public Truth of(RowView row) {
      return test.of(row.get(field), row);
    }
  }

  /** The ratio of two fields keeps bounds; a blank part or a denominator of 0 fails. */
  record Ratio(String numerator, String denominator, Comparison comparison) implements Filter {
    @Override
    public Stream<String> fields() {
      return Stream.of(numerator, denominator);
    }

    @Override
    public Truth of(RowView row) {
      Optional<BigFraction> a = number(row.get(numerator));
      Optional<BigFraction> b = number(row.get(denominator));
      if (a.isPresent() && b.isPresent() && b.get().signum() != 0) {
        return Truth.of(comparison.holds(a.get().divide(b.get())));
      }
      return row.blank();
    }

    private static Optional<BigFraction> number(@Nullable Value value) {
      return value == null ? Optional.empty() : value.number();
    }
  }
}
