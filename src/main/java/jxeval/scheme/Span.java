package jxeval.scheme;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The months that a measure looks at, seen from the month of the run. */
public enum Span {
  /** January to the month. */
  TO_DATE,
  MONTH,
  /** The quarter's months up to the month. */
  QUARTER,
  /** The whole calendar year; later months hold nothing yet. */
  YEAR;

  /** Whether a month lies in the span of a run for {@code run}. */
  public boolean covers(YearMonth month, YearMonth run) {
    if (month.getYear() != run.getYear()) {
      return false;
    }
    return switch (this) {
      case TO_DATE -> !month.isAfter(run);
      case MONTH -> month.equals(run);
      case QUARTER ->
          !month.isAfter(run)
              && (month.getMonthValue() - 1) / 3 == (run.getMonthValue() - 1) / 3
              && ChronoUnit.MONTHS.between(month, run) < 3;
      case YEAR -> true;
    };
  }
}
