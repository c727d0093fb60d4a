package jxeval.intake.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.RowRule;
import jxeval.model.Row;

/** What a ledger states lies in its year: 月份, 认定日期. */
final class WithinYear implements RowCheck {
  private final int year;

  WithinYear(int year) {
    this.year = year;
  }

  @Override
  public List<Finding> of(Row row) {
    Optional<LocalDate> certified =
        row.set().equals("verification") ? row.day("date") : Optional.empty();
    if (certified.isPresent() && certified.get().getYear() != year) {
      return outside(row, RowRule.R410, "date", certified.get().toString());
    }
    YearMonth month = row.month();
    return month != null && month.getYear() != year && row.get("month") != null
        ? outside(row, RowRule.R411, "month", month.toString())
        : List.of();
  }

  private List<Finding> outside(Row row, RowRule rule, String field, String found) {
    return List.of(
        Finding.of(rule, row.source().cell(field), found).with("year", Integer.toString(year)));
  }
}
