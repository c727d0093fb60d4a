package jxeval.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jxeval.model.Exact;
import jxeval.model.Value;
import org.apache.commons.numbers.fraction.BigFraction;

/** The calendar days of a trip and how much of each counts. */
public final class TripDays {
  private TripDays() {}

  /**
   * The days of the year from departure to return, both included. A stated 天数 lowers the trip's
   * days, its last day first, half days included, and never raises them; days before 1 January do
   * not count. Trips of one subject that overlap share a day: of each day the larger part counts,
   * once.
   */
  public static SortedMap<LocalDate, BigFraction> of(Item trip, int year) {
    SortedMap<LocalDate, BigFraction> days = new TreeMap<>();
    if (trip.get("depart") instanceof Value.Day depart
        && trip.get("return") instanceof Value.Day back) {
      Optional<BigFraction> stated = trip.number("days_stated");
      BigFraction left = stated.orElse(BigFraction.of(Integer.MAX_VALUE));
      for (LocalDate day = depart.date();
          !day.isAfter(back.date()) && left.signum() > 0;
          day = day.plusDays(1)) {
        BigFraction part = Exact.min(left, BigFraction.ONE);
        left = left.subtract(part);
        if (day.getYear() == year) {
          days.put(day, part);
        }
      }
    }
    return days;
  }
}
