package jxeval.intake.grid;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet: the rows that hold a value, in ascending order.
 *
 * @param name as in the file; a CSV file's name without extension; never used as a file name
 * @param hidden hidden in the workbook, read all the same
 * @param rows rows with at least one cell
 * @param merges merged regions, clipped to the last row and column with a value
 * @param hiddenColumns 1-based numbers of hidden columns
 */
public record Sheet(
    String name, boolean hidden, List<GridRow> rows, Merges merges, Set<Integer> hiddenColumns) {
  public Sheet {
    rows = List.copyOf(rows);
    hiddenColumns = Collections.unmodifiableSet(new TreeSet<>(hiddenColumns));
  }

  /** The row of that 1-based number, or null when nothing stands in it. */
  public @Nullable GridRow row(int number) {
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = rows.get(middle).number();
      if (there == number) {
        return rows.get(middle);
      }
      if (there < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** The cell at a 1-based row and column, or null when it is blank. */
  public @Nullable RawCell cell(int row, int column) {
    GridRow there = row(row);
    return there == null ? null : there.cell(column);
  }

  /** The last row with a value, 0 on an empty sheet. */
  public int lastRow() {
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
  }

  /** The last column with a value, 0 on an empty sheet. */
  public int lastColumn() {
    int last = 0;
    for (GridRow row : rows) {
      last = Math.max(last, row.lastColumn());
    }
    return last;
  }
}
