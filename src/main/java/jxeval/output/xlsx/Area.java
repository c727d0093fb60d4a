package jxeval.output.xlsx;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell or rectangle of a written sheet; rows and columns from 0, both ends included.
 *
 * @param sheet name as written
 */
record Area(String sheet, int row, int column, int lastRow, int lastColumn) {

  /** The A1 notation without the sheet. */
  String a1() {
    String first = CellReference.convertNumToColString(column) + (row + 1);
    String last = CellReference.convertNumToColString(lastColumn) + (lastRow + 1);
    return first.equals(last) ? first : first + ":" + last;
  }

  /** The A1 notation with the sheet's name, always quoted. */
  String full() {
    return quoted() + "!" + a1();
  }

  /** As {@link #full()} with every part absolute, as charts ask. */
  String absolute() {
    return quoted() + "!" + a1().replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
  }

  private String quoted() {
    return "'" + sheet.replace("'", "''") + "'";
  }
}
