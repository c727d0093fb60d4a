package jxeval.output.xlsx;

import java.util.Optional;
import jxeval.report.table.Page;

/** The areas of a sheet that mean something to whoever shows or prints it. */
final class Areas {
  private Areas() {}

  /** The header that stays in sight and begins every page, all columns wide. */
  static Optional<Area> header(Grid grid) {
    return grid.sheet()
        .headed()
        .map(table -> grid.place(table.id()))
        .map(place -> new Area(grid.name(), place.top(), 0, place.bodyTop() - 1, 0));
  }

  /** What the filter buttons act on, the row of the buttons included. */
  static Optional<Area> filtered(Grid grid) {
    return grid.sheet()
        .headed()
        .filter(table -> grid.sheet().filter())
        .map(table -> grid.place(table.id()))
        .map(p -> new Area(grid.name(), p.bodyTop() - 1, 0, p.lastRow(), p.gridColumns() - 1));
  }

  /** What is printed. */
  static Area printed(Grid grid) {
    boolean titleOnly = grid.sheet().page().fit() == Page.Fit.TITLE_ONLY;
    int lastColumn = Math.max(0, grid.printedColumns() - 1);
    return new Area(grid.name(), 0, 0, titleOnly ? 0 : grid.rows() - 1, lastColumn);
  }

  /** The rows that stay in sight: up to the header of the table, else title and subtitle. */
  static int frozenRows(Grid grid) {
    return header(grid)
        .map(area -> area.lastRow() + 1)
        .orElse(grid.sheet().subtitle().isEmpty() ? 1 : 2);
  }

  /** The columns that stay in sight. */
  static int frozenColumns(Grid grid) {
    String frozen = grid.sheet().frozen();
    return frozen == null ? 0 : grid.place(null).column(frozen) + 1;
  }
}
