package jxeval.report.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param key names it within its table
 * @param cells one per column, covered ones included
 */
public record Row(String key, Kind kind, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** What a row is. */
  public enum Kind {
    BODY,
    /** A sum over some or all body rows, never part of a {@link Ref#column}. */
    TOTAL
  }
}
