package jxeval.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jxeval.ledger.listing.DatesAhead;
import jxeval.model.Row;
import jxeval.model.Value;
import jxeval.scheme.Scheme;
import jxeval.scheme.Span;

/**
 * Projects as items: static fields of the latest row, computed fields, 本月 columns summed over a
 * span; a sum over no rows of a column once filled is 0.
 */
final class ProjectItems {
  private final Set<String> monthly;
  private final Map<String, Integer> own = new LinkedHashMap<>();
  private final YearMonth month;

  ProjectItems(Scheme scheme, YearMonth month) {
    this.monthly = MonthlyFields.of(scheme.forms());
    this.month = month;
    monthly.forEach(field -> own.put(field, own.size()));
    ComputedFields.IDS.forEach(field -> own.put(field, own.size()));
  }

  ProjectItem of(Project project, Span span) {
    return of(project.name(), project.rows(), span);
  }

  /**
   * @param rows the row that counts of each month, in order of month
   */
  ProjectItem of(String name, List<Row> rows, Span span) {
    Row latest = DatesAhead.blanked(rows.get(rows.size() - 1), month);
    List<Row> months = new ArrayList<>();
    for (Row row : rows) {
      if (span.covers(Objects.requireNonNull(row.month()), month)) {
        months.add(row);
      }
    }
    Map<String, Value> fields = new ProjectFields(own, latest.fields());
    for (String field : monthly) {
      if (isFilled(field, rows)) {
        fields.put(field, new Value.Amount(sum(field, months)));
      }
    }
    ComputedFields.into(fields, latest, month);
    return new ProjectItem(name, fields, new RowItem(latest), monthly, List.copyOf(months));
  }

  private static BigDecimal sum(String field, List<Row> rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Row row : rows) {
      if (row.get(field) instanceof Value.Amount number) {
        sum = sum.add(number.amount());
      }
    }
    return sum;
  }

  private static boolean isFilled(String field, List<Row> rows) {
    for (Row row : rows) {
      if (row.get(field) instanceof Value.Amount) {
        return true;
      }
    }
    return false;
  }
}
