package jxeval.evaluation.measure;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jxeval.ledger.Item;
import jxeval.model.Exact;
import jxeval.model.Value;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Calendar days that trips take up: on each day the largest part that any trip claims, so that
 * overlapping trips count once.
 */
public final class TripDays {
  private final int year;
  private final Map<LocalDate, BigFraction> claimed = new TreeMap<>();

  /** Days of other years than this do not count. */
  public TripDays(int year) {
    this.year = year;
  }

  /** Adds a trip and returns the days that it brings beyond those before it. */
  public BigFraction add(Item trip) {
    BigFraction brings = BigFraction.ZERO;
    for (Map.Entry<LocalDate, BigFraction> day : daysOf(trip).entrySet()) {
      BigFraction before = claimed.getOrDefault(day.getKey(), BigFraction.ZERO);
      if (day.getKey().getYear() == year && day.getValue().compareTo(before) > 0) {
        claimed.put(day.getKey(), day.getValue());
        brings = brings.add(day.getValue()).subtract(before);
      }
    }
    return brings;
  }

  /** The days of a trip; a stated 天数 below their number takes from its last days first. */
  private static SortedMap<LocalDate, BigFraction> daysOf(Item trip) {
    SortedMap<LocalDate, BigFraction> days = new TreeMap<>();
    if (trip.get("depart") instanceof Value.Day first
        && trip.get("return") instanceof Value.Day last) {
      BigFraction left =
          trip.get("days_stated") instanceof Value.Amount stated
              ? Exact.of(stated.amount())
              : BigFraction.of(Long.MAX_VALUE);
      for (LocalDate day = first.date();
          !day.isAfter(last.date()) && left.signum() > 0;
          day = day.plusDays(1)) {
        days.put(day, Exact.min(left, BigFraction.ONE));
        left = left.subtract(BigFraction.ONE);
      }
    }
    return days;
  }
}
