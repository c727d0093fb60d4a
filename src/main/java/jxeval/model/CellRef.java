package jxeval.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in an input file.
 *
 * @param file path relative to the year folder, with {@code /}
 * @param sheet sheet name; null when the whole file is meant
 * @param cell A1 reference such as {@code L9}; {@code L12:5}, line and column, in a text file; null
 *     when the whole sheet is meant
 */
public record CellRef(String file, @Nullable String sheet, @Nullable String cell) {

  public static CellRef file(String file) {
    return new CellRef(file, null, null);
  }

  public static CellRef sheet(String file, String sheet) {
    return new CellRef(file, sheet, null);
  }

  /** A place that all cells of one row have in common, and no other. */
  public CellRef row() {
    if (cell == null) {
      return this;
    }
    int letters = 0;
    while (letters < cell.length() && cell.charAt(letters) > '9') {
      letters++;
    }
    return new CellRef(file, sheet, cell.substring(letters));
  }

  /** The place as a reader would say it: {@code file › sheet › cell}. */
  @Override
  public String toString() {
    return file + (sheet == null ? "" : " › " + sheet) + (cell == null ? "" : " › " + cell);
  }
}
