package jxeval.second;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The calendar days of trips, each once, halves by stated 天数. */
final class Days {
  private final Map<LocalDate, Q> days = new TreeMap<>();
  private final int year;

  Days(int year) {
    this.year = year;
  }

  /** A stated 天数 lowers a trip's days, its last day first. */
  void add(Line trip) {
    Q left = trip.number("days_stated");
    LocalDate day = trip.day("depart");
    while (!day.isAfter(trip.day("return"))) {
      Q part = left == null ? Q.ONE : left.min(Q.ONE).max(Q.ZERO);
      left = left == null ? null : left.minus(part);
      if (day.getYear() >= year) {
        days.merge(day, part, Q::max);
      }
      day = day.plusDays(1);
    }
  }

  Q sum() {
    return days.values().stream().reduce(Q.ZERO, Q::plus);
  }
}
