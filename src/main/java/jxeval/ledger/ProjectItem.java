package jxeval.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * A project as an item: numbers of its latest row, and of its 本月 columns those of each month.
 *
 * @param label its name
 * @param latest its latest row
 * @param monthly ids of the 本月 columns
 * @param months the rows that count of the months that are added up, in order
 */
record ProjectItem(
    String label, Map<String, Value> fields, RowItem latest, Set<String> monthly, List<Row> months)
    implements Item {
  @Override
  public String set() {
    return "projects";
  }

  @Override
  public @Nullable YearMonth month() {
    return null;
  }

  @Override
  public @Nullable YearMonth lastMonth() {
    return latest.month();
  }

  @Override
  public @Nullable Value get(String field) {
    return fields.get(field);
  }

  @Override
  public CellRef at() {
    return latest.at();
  }

  @Override
  public @Nullable List<Part> parts(String field) {
    if (!monthly.contains(field)) {
      return latest.parts(field);
    }
    List<Part> parts = new ArrayList<>();
    for (Row row : months) {
      if (row.get(field) instanceof Value.Amount number) {
        parts.add(new Part(number.amount(), row.source().cell(field)));
      }
    }
    return parts;
  }

  @Override
  public Set<CellRef> rows() {
    Set<CellRef> rows = new LinkedHashSet<>(latest.rows());
    for (Row row : months) {
      if (monthly.stream().anyMatch(f -> row.number(f).isPresent())) {
        rows.add(row.source().whole());
      }
    }
    return rows;
  }
}
