package jxeval.intake.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.check.RowRule;
import jxeval.model.Row;
import jxeval.model.Value;

/** Foreign capital: cash is part of what was used, and a 内资 project has none of either. */
final class ForeignCapital implements RowCheck {
  private static final Map<String, String> COLUMNS =
      Map.of("foreign_used", "本月实际利用外资", "foreign_cash", "本月现汇进资");

  @Override
  public List<Finding> of(Row row) {
    List<Finding> findings = new ArrayList<>();
    if (!row.set().equals("projects")) {
      return findings;
    }
    BigDecimal used = row.number("foreign_used").orElse(BigDecimal.ZERO);
    BigDecimal cash = row.number("foreign_cash").orElse(BigDecimal.ZERO);
    if (cash.compareTo(used) > 0) {
      findings.add(
          Finding.of(
                  RowRule.R403, row.source().cell("foreign_cash"), new Value.Amount(cash).shown())
              .with("total", new Value.Amount(used).shown()));
    }
    if (row.text("funding").filter("内资"::equals).isPresent()) {
      for (String field : List.of("foreign_used", "foreign_cash")) {
        row.number(field)
            .filter(n -> n.signum() > 0)
            .ifPresent(
                n ->
                    findings.add(
                        Finding.of(
                                RowRule.R405, row.source().cell(field), new Value.Amount(n).shown())
                            .with("column", COLUMNS.getOrDefault(field, field))));
      }
    }
    return findings;
  }
}
