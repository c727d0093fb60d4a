package jxeval.intake.row;

import java.time.YearMonth;
import java.util.List;
import jxeval.check.Finding;
import jxeval.check.RowRule;
import jxeval.check.Rule;
import jxeval.model.Row;

/** What a return states lies in its month: 返回日期 of a trip, 日期 of an expense. */
final class WithinMonth implements RowCheck {
  private final YearMonth month;

  WithinMonth(YearMonth month) {
    this.month = month;
  }

  @Override
  public List<Finding> of(Row row) {
    return switch (row.set()) {
      case "trips" -> within(row, "return", RowRule.R402);
      case "funds" -> within(row, "date", RowRule.R412);
      default -> List.of();
    };
  }

  private List<Finding> within(Row row, String field, Rule rule) {
    return row.day(field)
        .filter(d -> !YearMonth.from(d).equals(month))
        .map(
            d ->
                List.of(
                    Finding.of(rule, row.source().cell(field), d.toString())
                        .with("month", month.toString())))
        .orElse(List.of());
  }
}
