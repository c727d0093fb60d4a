package jxeval.evaluation;

import java.util.Objects;
import jxeval.model.Unit;
import org.apache.commons.numbers.fraction.BigFraction;

/** A unit's trips of kind 外出: days and batches of the month and to date (三-1-一). */
public record Outing(
    Unit unit, Figure daysInMonth, Figure batchesInMonth, Figure daysToDate, Figure batchesToDate) {

  public BigFraction daysMonth() {
    return value(daysInMonth);
  }

  public BigFraction batchesMonth() {
    return value(batchesInMonth);
  }

  public BigFraction days() {
    return value(daysToDate);
  }

  public BigFraction batches() {
    return value(batchesToDate);
  }

  private static BigFraction value(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }
}
