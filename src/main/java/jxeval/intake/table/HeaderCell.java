package jxeval.intake.table;

import jxeval.intake.cell.CellText;
import jxeval.intake.form.HeaderName;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.Merge;
import jxeval.intake.grid.RawCell;
import jxeval.intake.grid.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A text that may belong to a header, as it stands over one column.
 *
 * @param text as written
 * @param begins whether it begins in the column, not in one to the left that it is merged with
 */
record HeaderCell(String text, HeaderName name, boolean begins) {

  /** Whether it gives its column a header of its own. */
  boolean isOwn() {
    return begins && isNamed();
  }

  boolean isNamed() {
    return !name.name().isEmpty();
  }

  /**
   * The texts above the data by row and column, both counted from 1; a merged text stands in its
   * first row over every column.
   *
   * @param rows rows looked at
   */
  static @Nullable HeaderCell[][] of(Sheet sheet, int rows) {
    int columns = sheet.lastColumn();
    @Nullable HeaderCell[][] cells = new HeaderCell[rows + 1][columns + 1];
    for (GridRow row : sheet.rows()) {
      if (row.number() > rows) {
        break;
      }
      for (RawCell cell : row.cells()) {
        if (!CellText.isBlank(cell)) {
          put(cells[row.number()], cell, sheet.merges().at(row.number(), cell.column()), row);
        }
      }
    }
    return cells;
  }

  private static void put(
      @Nullable HeaderCell[] over, RawCell cell, @Nullable Merge merge, GridRow row) {
    int column = cell.column();
    if (merge == null) {
      over[column] = new HeaderCell(cell.text(), HeaderName.of(cell.text()), true);
    } else if (merge.firstRow() == row.number() && merge.firstColumn() == column) {
      HeaderName name = HeaderName.of(cell.text());
      for (int c = column; c <= merge.lastColumn(); c++) {
        over[c] = new HeaderCell(cell.text(), name, c == column);
      }
    }
  }
}
