package jxeval.intake.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.RowRule;
import jxeval.model.Row;
import jxeval.model.Value;

/** A month's figure is part of the cumulative one: 进资, 招工, 完工面积. */
final class Cumulative implements RowCheck {
  @Override
  public List<Finding> of(Row row) {
    return switch (row.set()) {
      case "projects" -> within(row, "paid_in", "本月实际进资");
      case "recruitment" -> within(row, "hired", "本月招工人数");
      case "plants" -> within(row, "completed", "本月完工面积");
      default -> List.of();
    };
  }

  private static List<Finding> within(Row row, String field, String column) {
    Optional<BigDecimal> month = row.number(field);
    Optional<BigDecimal> total = row.number(field + "_cumulative");
    return month.isPresent() && total.isPresent() && month.get().compareTo(total.get()) > 0
        ? List.of(
            Finding.of(
                    RowRule.R406, row.source().cell(field), new Value.Amount(month.get()).shown())
                .with("column", column)
                .with("total", new Value.Amount(total.get()).shown()))
        : List.of();
  }
}
