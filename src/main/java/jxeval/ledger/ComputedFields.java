package jxeval.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jxeval.model.Exact;
import jxeval.model.Row;
import jxeval.model.Value;

/**
 * The fields of a project that are computed at the end of the month of the run (三-8); absent where
 * the first date is blank or the project is 终止.
 */
final class ComputedFields {
  private ComputedFields() {}

  /**
   * {@code late_start_days}, {@code idle_land_days}, {@code unproductive_days} (days), {@code
   * paid_ratio} (a fraction).
   *
   * @param row the project's latest row, without dates that lie ahead
   */
  static Map<String, Value> of(Row row, YearMonth month) {
    Map<String, Value> computed = new TreeMap<>();
    if (row.text("status").equals(Optional.of("终止"))) {
      return computed;
    }
    LocalDate end = month.atEndOfMonth();
    Optional<LocalDate> started = row.day("started");
    row.day("contract_start")
        .ifPresent(
            due -> {
              Value late = days(Math.max(0, ChronoUnit.DAYS.between(due, started.orElse(end))));
              computed.put("late_start_days", late);
              if (row.text("land_mode").equals(Optional.of("单独供地"))) {
                computed.put("idle_land_days", late);
              }
            });
    started.ifPresent(
        day ->
            computed.put(
                "unproductive_days",
                days(ChronoUnit.DAYS.between(day, row.day("commissioned").orElse(end)))));
    row.number("planned")
        .filter(planned -> planned.signum() != 0)
        .ifPresent(
            planned ->
                row.number("paid_in_cumulative")
                    .ifPresent(
                        paid ->
                            computed.put(
                                "paid_ratio",
                                new Value.Quotient(Exact.of(paid).divide(Exact.of(planned))))));
    return computed;
  }

  private static Value days(long days) {
    return new Value.Amount(java.math.BigDecimal.valueOf(days));
  }
}
