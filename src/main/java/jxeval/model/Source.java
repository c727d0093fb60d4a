package jxeval.model;

import java.util.Map;

/**
 * Where a row was read.
 *
 * @param file path relative to the year folder
 * @param sheet sheet name as in the file
 * @param row 1-based row number
 * @param columns field id to column letters, shared by all rows of the sheet
 */
public record Source(String file, String sheet, int row, Map<String, String> columns) {

  /** Of the row alone: its columns are those of the sheet. */
  @Override
  public int hashCode() {
    return (31 * file.hashCode() + sheet.hashCode()) * 31 + row;
  }

  /** The cell of a field, or of the row's first column when the form has no such column. */
  public CellRef cell(String field) {
    return new CellRef(file, sheet, column(field), row);
  }

  /** The letters of a field's column, or of the first when the form has no such column. */
  public String column(String field) {
    return columns.getOrDefault(field, "A");
  }

  /** The row as a whole, named by its first cell. */
  public CellRef place() {
    return new CellRef(file, sheet, "A", row);
  }

  /** The place that all cells of the row have in common. */
  public CellRef whole() {
    return new CellRef(file, sheet, "", row);
  }
}
