package jxeval.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * When returns are due and how far the year should have come.
 *
 * @param deadlineDay 0 for the last day of the month, else the day of the month or of the next
 * @param nextMonth whether {@code deadlineDay} lies in the month after
 * @param graceDays days added to the deadline
 * @param pace twelve cumulative shares of the year, the last 1 (linear: m/12)
 * @param due kinds of unit that owe a return each month
 * @param firstDecides whether the earliest version decides timeliness (else the counting one)
 */
public record Calendar(
    int deadlineDay,
    boolean nextMonth,
    int graceDays,
    List<BigFraction> pace,
    List<String> due,
    boolean firstDecides) {

  /** The last day on which the return of a month is on time (三-3-五). */
  public LocalDate deadline(YearMonth month) {
    YearMonth in = nextMonth ? month.plusMonths(1) : month;
    int day = deadlineDay == 0 ? in.lengthOfMonth() : Math.min(deadlineDay, in.lengthOfMonth());
    return in.atDay(day).plusDays(graceDays);
  }

  /** The same with another share of the year due by the end of a month. */
  public Calendar paced(YearMonth month, BigFraction share) {
    List<BigFraction> other = new ArrayList<>(pace);
    other.set(month.getMonthValue() - 1, share);
    return new Calendar(deadlineDay, nextMonth, graceDays, other, due, firstDecides);
  }

  /** The share of the annual task due by the end of a month. */
  public BigFraction pace(YearMonth month) {
    return pace.get(month.getMonthValue() - 1);
  }
}
