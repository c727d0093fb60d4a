package jxeval.output.xlsx;

import jxeval.report.table.Cell;
import jxeval.report.table.Content;
import org.jspecify.annotations.Nullable;

/**
 * A cell in its place on the grid.
 *
 * @param ruled whether it has borders
 * @param table id of the table it stands in; null outside tables
 * @param rowKey key of its row; null in headers and outside tables
 * @param widest width at which its text wraps, in half-width characters
 * @param screenOnly whether print leaves it out; its text does not wrap
 */
record Placed(
    int row,
    int column,
    int rows,
    int columns,
    Cell cell,
    Align align,
    boolean ruled,
    @Nullable String table,
    @Nullable String rowKey,
    int widest,
    boolean screenOnly) {

  /** Where a cell's content stands in it. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** Whether it takes more than one place. */
  boolean merged() {
    return rows > 1 || columns > 1;
  }

  /** Whether it holds a text, which alone may wrap. */
  boolean isText() {
    return cell.content() instanceof Content.Text;
  }

  /** The places that it takes on that sheet. */
  Area area(String sheet) {
    return new Area(sheet, row, column, lastRow(), lastColumn());
  }

  /** The A1 notation of the place where it begins. */
  String at() {
    return Area.cell(row, column);
  }

  int lastRow() {
    return row + rows - 1;
  }

  int lastColumn() {
    return column + columns - 1;
  }
}
