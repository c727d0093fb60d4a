package jxeval.output.xlsx;

import java.util.HashMap;
import java.util.Map;
import jxeval.report.table.Column;
import jxeval.report.table.Ref;
import jxeval.report.table.Row;
import jxeval.report.table.Table;
import org.jspecify.annotations.Nullable;

/** Where a table's rows and columns stand on their sheet. */
final class TablePlace {
  private final Table table;
  private final int top;
  private final int bodyTop;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private int firstBody;
  private int lastBody = -1;
  private boolean interrupted;

  TablePlace(Table table, int top) {
    this.table = table;
    this.top = top;
    this.bodyTop = top + table.headerRows();
    int grid = 0;
    for (Column column : table.columns()) {
      columns.put(column.key(), grid);
      grid += column.span();
    }
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      rows.put(row.key(), bodyTop + i);
      if (row.kind() == Row.Kind.BODY) {
        interrupted |= lastBody >= 0 && lastBody < i - 1;
        firstBody = lastBody < 0 ? i : firstBody;
        lastBody = i;
      }
    }
  }

  /** The first row of the header. */
  int top() {
    return top;
  }

  /** The first row under the header. */
  int bodyTop() {
    return bodyTop;
  }

  int lastRow() {
    return bodyTop + Body.rows(table) - 1;
  }

  int gridColumns() {
    return table.gridColumns();
  }

  /** The first and last grid column of a table's column. */
  int column(String key) {
    return known(columns.get(key), "column " + key);
  }

  /** The cells that a reference means when it stands in the row of that key. */
  Area area(Ref ref, String sheet, @Nullable String around) {
    int left = column(ref.column());
    int right = ref.lastColumn() == null ? left : column(ref.lastColumn());
    if (ref.body()) {
      if (interrupted) {
        throw new IllegalArgumentException("totals between the body rows of " + table.id());
      }
      int first = bodyTop + firstBody;
      return new Area(sheet, first, left, bodyTop + Math.max(firstBody, lastBody), right);
    }
    int first = row(ref.row() == null ? around : ref.row());
    int last = ref.lastRow() == null ? first : row(ref.lastRow());
    return new Area(sheet, first, left, last, right);
  }

  private int row(@Nullable String key) {
    return known(rows.get(key), "row " + key);
  }

  private int known(@Nullable Integer place, String what) {
    if (place == null) {
      throw new IllegalArgumentException("no " + what + " in table " + table.id());
    }
    return place;
  }
}
