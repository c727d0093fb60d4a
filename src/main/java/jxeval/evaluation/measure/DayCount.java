package jxeval.evaluation.measure;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import jxeval.ledger.Item;
import jxeval.ledger.TripDays;
import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Counts the calendar days that trips take up: of each day the largest part that any trip claims,
 * so that overlapping trips count once.
 */
public final class DayCount {
  private final int year;
  private final Map<LocalDate, BigFraction> claimed = new TreeMap<>();

  /** Days of other years than this do not count. */
  public DayCount(int year) {
    this.year = year;
  }

  /** Adds a trip and returns the days that it brings beyond those before it. */
  public BigFraction add(Item trip) {
    BigFraction brings = BigFraction.ZERO;
    for (Map.Entry<LocalDate, BigFraction> day : TripDays.of(trip, year).entrySet()) {
      BigFraction before = claimed.getOrDefault(day.getKey(), BigFraction.ZERO);
      if (Exact.compare(day.getValue(), before) > 0) {
        claimed.put(day.getKey(), day.getValue());
        brings = brings.add(day.getValue()).subtract(before);
      }
    }
    return brings;
  }
}
