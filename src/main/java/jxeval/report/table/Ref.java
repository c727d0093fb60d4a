package jxeval.report.table;

import org.jspecify.annotations.Nullable;

/**
 * A cell or a range of a workbook, named by keys; resolved when the workbook is laid out.
 *
 * @param sheet name of the sheet; null for the sheet that the reference stands on
 * @param table id of the table; null for the table that it stands in, outside a table or on another
 *     sheet the first table
 * @param row key of the (first) row; null for the row that the reference stands in
 * @param lastRow key of the last row of a range; null for one row
 * @param column key of the (first) column
 * @param lastColumn key of the last column of a range; null for one column
 * @param body whether all body rows of the table are meant, totals left out
 */
public record Ref(
    @Nullable String sheet,
    @Nullable String table,
    @Nullable String row,
    @Nullable String lastRow,
    String column,
    @Nullable String lastColumn,
    boolean body) {

  /** The cell of a column in the row that the reference stands in. */
  public static Ref of(String column) {
    return new Ref(null, null, null, null, column, null, false);
  }

  /** The cell of a row and column. */
  public static Ref of(String row, String column) {
    return new Ref(null, null, row, null, column, null, false);
  }

  /** All body cells of a column, totals left out; no totals may stand between them. */
  public static Ref column(String column) {
    return new Ref(null, null, null, null, column, null, true);
  }

  /** The cells of a column from one row to another, both included. */
  public static Ref rows(String firstRow, String lastRow, String column) {
    return new Ref(null, null, firstRow, lastRow, column, null, false);
  }

  /** The cells from one column to another in the row that the reference stands in. */
  public static Ref across(String firstColumn, String lastColumn) {
    return new Ref(null, null, null, null, firstColumn, lastColumn, false);
  }

  /** The same cells in a table of the same sheet. */
  public Ref in(String tableId) {
    return new Ref(sheet, tableId, row, lastRow, column, lastColumn, body);
  }

  /** The same cells on another sheet, in its first table unless {@link #in} names one. */
  public Ref on(String sheetName) {
    return new Ref(sheetName, table, row, lastRow, column, lastColumn, body);
  }

  /** The same columns in the row of that key. */
  public Ref at(String rowKey) {
    return new Ref(sheet, table, rowKey, lastRow, column, lastColumn, false);
  }
}
