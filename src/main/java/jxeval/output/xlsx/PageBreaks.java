package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.List;
import jxeval.report.table.Page;
import jxeval.report.table.Table;

/**
 * Finds where a page must end early so that no chart, and no table that fits a page, is cut in two.
 */
final class PageBreaks {
  /** Points of A4 between the margins. */
  private static final int PORTRAIT = 745;

  private static final int LANDSCAPE = 500;

  /** The last row of title and subtitle: what stands right under them stays on their page. */
  private static final int TITLE = 2;

  /** Digits where 宋体 is missing, in percent: columns, and so pages, hold as much more. */
  private static final int WIDER = 127;

  /** Body rows that stay with the header of a long table. */
  private static final int FIRST_ROWS = 3;

  /** Rows at the end of a table that stay with the one that closes it. */
  private static final int LAST_ROWS = 6;

  private final Grid grid;
  private final int[] heights;
  private final Filling narrow;
  private final Filling wide;
  private final List<Integer> rows = new ArrayList<>();

  private PageBreaks(Grid grid, int[] widths, int[] heights) {
    this.grid = grid;
    this.heights = heights;
    int header = repeated(grid, heights);
    int width = Widths.sum(widths, 0, grid.printedColumns());
    this.narrow = new Filling(page(grid, width), header);
    this.wide = new Filling(page(grid, width * WIDER / 100), header);
  }

  static PageBreaks of(Grid grid, int[] widths, int[] heights) {
    PageBreaks breaks = new PageBreaks(grid, widths, heights);
    if (grid.sheet().page().fit() == Page.Fit.WIDTH) {
      breaks.find();
    }
    return breaks;
  }

  /**
   * The rows, from 0, that begin a page because a chart or table would not fit on the one before.
   */
  List<Integer> rows() {
    return rows;
  }

  /** The pages that the sheet takes. */
  int pages() {
    return narrow.pages;
  }

  private void find() {
    int[] blocks = together();
    for (int row = 0; row < heights.length; row++) {
      int block = blocks[row];
      boolean whole = row > TITLE && block > heights[row];
      if (whole && (narrow.leaves(block) || wide.leaves(block))) {
        rows.add(row);
        narrow.turn();
        wide.turn();
      }
      narrow.add(heights[row]);
      wide.add(heights[row]);
    }
  }

  /** How full the page is under one width of the digits. */
  private static final class Filling {
    private final int page;
    private final int header;
    private int used;
    private int pages = 1;

    Filling(int page, int header) {
      this.page = page;
      this.header = header;
    }

    boolean cuts(int block) {
      return used + block > page;
    }

    /** Whether a block is cut here; where little stands on the page, leaving it wastes paper. */
    boolean leaves(int block) {
      return cuts(block) && used * 4 > page;
    }

    void turn() {
      used = header;
      pages++;
    }

    void add(int height) {
      if (cuts(height)) {
        turn();
      }
      used += height;
    }
  }

  /** The points that a page takes when the sheet is shrunk to its width. */
  private static int page(Grid grid, int width) {
    int height = grid.sheet().page().landscape() ? LANDSCAPE : PORTRAIT;
    return height * Math.max(width, Widths.page(grid)) / Widths.page(grid);
  }

  /**
   * For each row the height of what must stay together from there on: a chart, a table with the
   * heading above it, the end of a table with the one that closes it, else the row alone. A table
   * longer than a page keeps its first rows.
   */
  private int[] together() {
    int[] blocks = new int[heights.length];
    for (Grid.Hung hung : grid.charts()) {
      block(blocks, hung.row(), hung.row() + hung.charts().height());
    }
    TablePlace above = null;
    for (Table table : grid.sheet().tables()) {
      TablePlace place = grid.place(table.id());
      int end = place.lastRow() + 1;
      if (table.closing() && above != null) {
        block(blocks, above.lastRow() - LAST_ROWS + 1, end);
      }
      above = place;
      int start = start(place.top());
      boolean fits = sum(heights, start, end) <= wide.page;
      block(blocks, start, fits ? end : Math.min(place.bodyTop() + FIRST_ROWS, end));
    }
    for (int row = 0; row < blocks.length; row++) {
      blocks[row] = blocks[row] == 0 ? heights[row] : blocks[row];
    }
    return blocks;
  }

  /** Of several blocks that begin with one row, the first counts. */
  private void block(int[] blocks, int row, int end) {
    if (row >= 0 && blocks[row] == 0) {
      blocks[row] = sum(heights, row, end);
    }
  }

  /** The row of the heading over a table, two rows above it, else the table's own. */
  private int start(int top) {
    return grid.isHeading(top - 2) ? top - 2 : top;
  }

  private static int sum(int[] heights, int from, int to) {
    return Widths.sum(heights, from, to - from);
  }

  private static int repeated(Grid grid, int[] heights) {
    return grid.sheet()
        .headed()
        .map(t -> grid.place(t.id()))
        .map(p -> sum(heights, p.top(), p.bodyTop()))
        .orElse(0);
  }
}
