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
  private final YearMonth month;

  ProjectItems(Scheme scheme, YearMonth month) {
    this.monthly = MonthlyFields.of(scheme.forms());
    this.month = month;
  }

  Item of(Project project, Span span) {
    return of(project.name(), project.rows(), span);
  }

  /**
   * @param rows the row that counts of each month, in order of month
   */
  Item of(String name, List<Row> rows, Span span) {
    Row latest = DatesAhead.blanked(rows.get(rows.size() - 1), month);
    Map<String, Value> fields = new LinkedHashMap<>(latest.fields());
    fields.keySet().removeAll(monthly);
    Map<String, List<Item.Part>> sums = new LinkedHashMap<>();
    for (String field : monthly) {
      List<Item.Part> months = months(field, rows, span);
      if (!months.isEmpty() || rows.stream().anyMatch(r -> r.number(field).isPresent())) {
        sums.put(field, months);
        fields.put(
            field,
            new Value.Amount(
                months.stream().map(Item.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add)));
      }
    }
    Parts parts = new ProjectParts(new RowParts(latest), monthly, sums);
    fields.putAll(ComputedFields.of(latest, month));
    return new Item("projects", name, null, fields, parts, latest.source().cell("name"));
  }

  private List<Item.Part> months(String field, List<Row> rows, Span span) {
    List<Item.Part> months = new ArrayList<>();
    for (Row row : rows) {
      if (span.covers(Objects.requireNonNull(row.month()), month)) {
        row.number(field).ifPresent(n -> months.add(new Item.Part(n, row.source().cell(field))));
      }
    }
    return months;
  }
}
