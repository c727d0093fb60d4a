package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jxeval.report.table.Page;
import jxeval.report.table.Table;

/** Finds where a page must end early so that no chart is cut in two. */
final class PageBreaks {
  /** Points of A4 between the margins. */
  private static final int PORTRAIT = 720;

  private static final int LANDSCAPE = 475;

  private PageBreaks() {}

  /** The rows, from 0, that begin a page because a chart would not fit on the one before. */
  static List<Integer> of(Grid grid, int[] widths, int[] heights) {
    List<Integer> breaks = new ArrayList<>();
    if (grid.sheet().page().fit() == Page.Fit.ONE_PAGE) {
      return breaks;
    }
    int page = page(grid, widths);
    int header = repeated(grid, heights);
    int used = 0;
    for (int row = 0; row < heights.length; row++) {
      int block = chart(grid, row, heights);
      if (row > 0 && used + block > page) {
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

  /** The height of what must stay together from this row on: a chart, else the row alone. */
  private static int chart(Grid grid, int row, int[] heights) {
    return grid.charts().stream()
        .filter(hung -> hung.row() == row)
        .mapToInt(hung -> Arrays.stream(heights, row, row + hung.charts().height()).sum())
        .findFirst()
        .orElse(heights[row]);
  }

  private static int repeated(Grid grid, int[] heights) {
    List<Table> tables = grid.sheet().tables();
    if (tables.size() != 1) {
      return 0;
    }
    TablePlace place = grid.place(tables.get(0).id());
    return Arrays.stream(heights, place.top(), place.bodyTop()).sum();
  }
}
