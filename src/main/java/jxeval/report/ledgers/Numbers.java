package jxeval.report.ledgers;

import java.util.ArrayList;
import java.util.List;
import jxeval.report.table.Cell;

/** The numbers of rows from 1, as keys and as cells: those of the longest sheet serve all. */
final class Numbers {
  private final List<String> keys = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  /** Row keys {@code r1}, {@code r2} … */
  List<String> keys(int rows) {
    return upTo(rows, keys);
  }

  /** 1, 2 … */
  List<Cell> cells(int rows) {
    return upTo(rows, cells);
  }

  private <T> List<T> upTo(int rows, List<T> of) {
    for (int i = cells.size() + 1; i <= rows; i++) {
      keys.add("r" + i);
      cells.add(Cell.rank(i));
    }
    return List.copyOf(of.subList(0, rows));
  }
}
