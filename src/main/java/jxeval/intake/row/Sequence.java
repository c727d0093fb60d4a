package jxeval.intake.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.RowRule;
import jxeval.check.Rule;
import jxeval.model.Row;

/** Dates of which one cannot lie before the other: 返回 and 出发, 开工 and 签约. */
final class Sequence implements RowCheck {
  @Override
  public List<Finding> of(Row row) {
    return switch (row.set()) {
      case "trips" -> after(row, "depart", "return", RowRule.R401);
      case "projects" -> after(row, "signed", "started", RowRule.R404);
      default -> List.of();
    };
  }

  private static List<Finding> after(Row row, String first, String second, Rule rule) {
    Optional<LocalDate> from = row.day(first);
    Optional<LocalDate> to = row.day(second);
    return from.isPresent() && to.isPresent() && to.get().isBefore(from.get())
        ? List.of(
            Finding.of(rule, row.source().cell(second), to.get().toString())
                .with(first, from.get().toString()))
        : List.of();
  }
}
