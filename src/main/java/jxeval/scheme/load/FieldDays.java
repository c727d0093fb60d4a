package jxeval.scheme.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.Filter;
import jxeval.scheme.Test;
import jxeval.scheme.field.Field;
import org.jspecify.annotations.Nullable;

/** {@code before}, {@code after} (exclusive) and {@code within} (inclusive). */
record FieldDays(Field field) {

  Filter between(Map<String, Cursor> entries) {
    LocalDate first = null;
    LocalDate last = null;
    Cursor within = entries.get("within");
    if (within != null) {
      List<Cursor> ends = within.plain().items();
      if (ends.size() == 2) {
        first = first(ends.get(0));
        last = last(ends.get(1));
      } else {
        within.reportShape(Wanted.PAIR);
      }
    }
    Cursor after = entries.get("after");
    if (after != null) {
      LocalDate day = last(after);
      first = day == null ? first : later(first, day.plusDays(1));
    }
    Cursor before = entries.get("before");
    if (before != null) {
      LocalDate day = first(before);
      last = day == null ? last : earlier(last, day.minusDays(1));
    }
    if (first != null && last != null && first.isAfter(last)) {
      entries.values().iterator().next().report(SchemeRule.S835);
    }
    return new Filter.Field(field.id(), new Test.Between(first, last));
  }

  private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
    return a == null || b.isAfter(a) ? b : a;
  }

  private static LocalDate earlier(@Nullable LocalDate a, LocalDate b) {
    return a == null || b.isBefore(a) ? b : a;
  }

  /** The day itself, or the first of a month. */
  private static @Nullable LocalDate first(Cursor at) {
    YearMonth month = month(at);
    return month == null ? Dates.DAY.of(at) : month.atDay(1);
  }

  private static @Nullable LocalDate last(Cursor at) {
    YearMonth month = month(at);
    return month == null ? Dates.DAY.of(at) : month.atEndOfMonth();
  }

  private static @Nullable YearMonth month(Cursor at) {
    return at.plain().text().flatMap(Dates::month).orElse(null);
  }
}
