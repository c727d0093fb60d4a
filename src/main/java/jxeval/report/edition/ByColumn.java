package jxeval.report.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;

/** A table put together column by column; columns left out of print go last, as the table wants. */
public final class ByColumn {
  private record Filled(Column column, List<Cell> cells, Cell total) {}

  private final String id;
  private final List<String> keys;
  private final List<Filled> filled = new ArrayList<>();

  /**
   * A table with rows of these keys.
   *
   * @param id names it within its sheet
   */
  public ByColumn(String id, List<String> keys) {
    this.id = id;
    this.keys = keys;
  }

  public ByColumn add(Column column, List<Cell> cells, Cell total) {
    if (cells.size() != keys.size()) {
      throw new IllegalArgumentException(
          "column %s: %d cells for %d rows".formatted(column.key(), cells.size(), keys.size()));
    }
    filled.add(new Filled(column, cells, total));
    return this;
  }

  public ByColumn add(Column column, List<Cell> cells) {
    return add(column, cells, Cell.blank());
  }

  /** The table without a total row. */
  public Table.Builder table() {
    filled.sort(Comparator.comparing(f -> f.column().onScreenOnly()));
    Table.Builder table = Table.of(id);
    filled.forEach(f -> table.column(f.column()));
    for (int i = 0; i < keys.size(); i++) {
      Cell[] row = new Cell[filled.size()];
      for (int c = 0; c < row.length; c++) {
        row[c] = filled.get(c).cells().get(i);
      }
      table.row(keys.get(i), row);
    }
    return table;
  }

  /** The table with the row of totals. */
  public Table.Builder withTotal() {
    return table().total("total", filled.stream().map(Filled::total).toList());
  }
}
