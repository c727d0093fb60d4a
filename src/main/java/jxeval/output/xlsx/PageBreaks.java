package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jxeval.report.table.Page;
import jxeval.report.table.Role;
import jxeval.report.table.Table;

/**
 * Finds where a page must end early so that no chart, and no table that fits a page, is cut in two.
 */
final class PageBreaks {
  /** Points of A4 between the margins. */
  private static final int PORTRAIT = 720;

  private static final int LANDSCAPE = 475;

  /** The last row of title and subtitle: what stands right under them stays on their page. */
  private static final int TITLE = 2;

  /** Body rows that stay with the header of a long table. */
  private static final int FIRST_ROWS = 3;

  private PageBreaks() {}

  /**
   * The rows, from 0, that begin a page because a chart or table would not fit on the one before.
   */
  static List<Integer> of(Grid grid, int[] widths, int[] heights) {
    List<Integer> breaks = new ArrayList<>();
    if (grid.sheet().page().fit() == Page.Fit.ONE_PAGE) {
      return breaks;
    }
    int page = page(grid, widths);
    int header = repeated(grid, heights);
    int used = 0;
    for (int row = 0; row < heights.length; row++) {
      int block = together(grid, row, heights, page);
      if (row > TITLE && used + block > page) {
        if (block > heights[row]) {
          breaks.add(row);
        }
        used = header;
      }
      used += heights[row];
    }
    return breaks;
  }

  /** The points that a page takes when the sheet is shrunk to its width. */
  private static int page(Grid grid, int[] widths) {
    int height = grid.sheet().page().landscape() ? LANDSCAPE : PORTRAIT;
    int width = Arrays.stream(widths, 0, grid.printedColumns()).sum();
    return height * Math.max(width, Widths.page(grid)) / Widths.page(grid);
  }

  /**
   * The height of what must stay together from this row on: a chart, a table with the heading above
   * it, else the row alone. A table longer than a page keeps its first rows.
   */
  private static int together(Grid grid, int row, int[] heights, int page) {
    for (Grid.Hung hung : grid.charts()) {
      if (hung.row() == row) {
        return sum(heights, row, row + hung.charts().height());
      }
    }
    for (Table table : grid.sheet().tables()) {
      TablePlace place = grid.place(table.id());
      if (start(grid, place.top()) == row) {
        int whole = sum(heights, row, place.lastRow() + 1);
        int first = Math.min(place.bodyTop() + FIRST_ROWS, place.lastRow() + 1);
        return whole <= page ? whole : sum(heights, row, first);
      }
    }
    return heights[row];
  }

  /** The row of the heading over a table, two rows above it, else the table's own. */
  private static int start(Grid grid, int top) {
    boolean headed =
        grid.cells().stream().anyMatch(p -> p.row() == top - 2 && p.cell().role() == Role.HEADING);
    return headed ? top - 2 : top;
  }

  private static int sum(int[] heights, int from, int to) {
    return Arrays.stream(heights, from, to).sum();
  }

  private static int repeated(Grid grid, int[] heights) {
    List<Table> tables = grid.sheet().tables();
    if (tables.size() != 1) {
      return 0;
    }
    TablePlace place = grid.place(tables.get(0).id());
    return sum(heights, place.top(), place.bodyTop());
  }
}
