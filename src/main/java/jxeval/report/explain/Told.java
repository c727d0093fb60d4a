package jxeval.report.explain;

/**
 * A figure of a run outside the rankings and the county's progress, and the cell that prints it.
 *
 * @param table id of its table, {@code row} and {@code column} in it
 * @param unit whose figure it is
 * @param item what it is about
 * @param figure its name
 */
record Told(
    String sheet,
    String table,
    String row,
    String column,
    String unit,
    String item,
    String figure,
    Step step) {

  /** Whether the cell prints the figure. */
  boolean isAt(Spot spot) {
    return sheet.equals(spot.sheet())
        && table.equals(spot.table())
        && row.equals(spot.row())
        && column.equals(spot.column());
  }
}
