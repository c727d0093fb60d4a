package jxeval.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.model.Exact;
import jxeval.model.Row;
import jxeval.model.Value;

/**
 * The fields of a project that are computed at the end of the month of the run (三-8); absent where
 * the first date is blank or the project is 终止.
 */
final class ComputedFields {
  /** Days, but the last, a fraction. */
  static final List<String> IDS =
      List.of("late_start_days", "idle_land_days", "unproductive_days", "paid_ratio");

  private ComputedFields() {}

  /**
   * Puts them into a project's fields.
   *
   * @param row the project's latest row, without dates that lie ahead
   */
  static void into(Map<String, Value> computed, Row row, YearMonth month) {
    if (row.text("status").equals(Optional.of("终止"))) {
      return;
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
  }

  private static Value days(long days) {
    return new Value.Amount(java.math.BigDecimal.valueOf(days));
  }
}
