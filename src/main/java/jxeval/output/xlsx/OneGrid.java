package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jxeval.report.table.Block;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;

/**
 * Lays the tables of a sheet over one grid, that of the table with the most columns: every other
 * table is as wide, and each of its columns takes as many of the grid's as it needs.
 */
final class OneGrid {
  /** How much worse it is to cramp a column than to leave it too much room. */
  private static final long CRAMPED = 100;

  private final Table base;
  private final int page;
  private final int[] grid;
  private final long whole;

  private OneGrid(Table base, int page) {
    this.base = base;
    this.page = page;
    this.grid = needs(base, page);
    this.whole = Arrays.stream(grid).sum();
  }

  /** The same sheet, the columns of its tables spanning what they need. */
  static Sheet of(Sheet sheet) {
    List<Table> tables = sheet.tables();
    int narrowest = tables.stream().mapToInt(t -> t.columns().size()).min().orElse(0);
    if (tables.size() < 2 || narrowest == sheet.gridColumns()) {
      return sheet;
    }
    tables = tables.stream().map(OneGrid::plain).toList();
    Table base =
        tables.stream().max(Comparator.comparingInt(t -> t.columns().size())).orElseThrow();
    OneGrid grid = new OneGrid(base, Widths.page(sheet.page().landscape()));
    List<Block> blocks = new ArrayList<>();
    for (Block block : sheet.blocks()) {
      blocks.add(block instanceof Table table ? grid.fitted(plain(table)) : block);
    }
    return sheet.blocks(blocks);
  }

  private static int[] needs(Table table, int page) {
    List<Placed> cells = new ArrayList<>(Header.of(table, 0));
    cells.addAll(Body.of(table, table.headerRows()));
    return Widths.within(cells, table.columns().size(), page);
  }

  private Table fitted(Table table) {
    int count = table.columns().size();
    if (count == grid.length) {
      return table;
    }
    int same = beginsAlike(table);
    int[] spans = spans(needs(table, page), same);
    return spanning(table, spans);
  }

  /** The table with one column of the grid for each of its own. */
  private static Table plain(Table table) {
    int[] ones = new int[table.columns().size()];
    Arrays.fill(ones, 1);
    return spanning(table, ones);
  }

  private static Table spanning(Table table, int[] spans) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < spans.length; i++) {
      columns.add(table.columns().get(i).span(spans[i]));
    }
    return new Table(table.id(), columns, table.rows(), table.empty(), table.closing());
  }

  /** Columns at the left that stand under those of the widest table, being the same. */
  private int beginsAlike(Table table) {
    int same = 0;
    while (same < table.columns().size() - 1
        && table.columns().get(same).labels().equals(base.columns().get(same).labels())) {
      same++;
    }
    return same;
  }

  /**
   * The grid columns of each column, so that all are stretched as evenly as possible.
   *
   * @param same columns at the left that take one each
   */
  private int[] spans(int[] needs, int same) {
    int from = needs.length;
    int to = grid.length;
    long all = Arrays.stream(needs).sum();
    long[][] best = new long[from + 1][to + 1];
    int[][] last = new int[from + 1][to + 1];
    for (long[] row : best) {
      Arrays.fill(row, Long.MAX_VALUE);
    }
    best[same][same] = 0;
    for (int i = same + 1; i <= from; i++) {
      for (int g = i; g <= to - (from - i); g++) {
        for (int before = i - 1; before < g; before++) {
          if (best[i - 1][before] < Long.MAX_VALUE) {
            long cost =
                best[i - 1][before] + cost(needs[i - 1], all, Widths.sum(grid, before, g - before));
            if (cost < best[i][g]) {
              best[i][g] = cost;
              last[i][g] = before;
            }
          }
        }
      }
    }
    int[] spans = new int[from];
    Arrays.fill(spans, 0, same, 1);
    for (int i = from, g = to; i > same; i--) {
      spans[i - 1] = g - last[i][g];
      g = last[i][g];
    }
    return spans;
  }

  /** How ill a column, of all that are needed, stands over that much of the grid. */
  private long cost(int need, long all, long width) {
    long uneven = width * all - need * whole;
    long lack = Math.max(0, need - width) * all;
    return (uneven * uneven + CRAMPED * lack * lack) / need;
  }
}
