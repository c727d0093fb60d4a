package jxeval.output.xlsx;

import java.util.List;

/**
 * A cell or rectangle of a written sheet; rows and columns from 0, both ends included.
 *
 * @param sheet name as written
 */
record Area(String sheet, int row, int column, int lastRow, int lastColumn) {
  private static final List<String> ALPHABET = List.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""));

  /** Whether a place on the sheet lies in it. */
  boolean has(int atRow, int atColumn) {
    return row <= atRow && atRow <= lastRow && column <= atColumn && atColumn <= lastColumn;
  }

  /** The A1 notation without the sheet. */
  String a1() {
    String first = cell(row, column);
    return row == lastRow && column == lastColumn ? first : first + ":" + cell(lastRow, lastColumn);
  }

  /** The A1 notation with the sheet's name, always quoted. */
  String full() {
    return quoted() + "!" + a1();
  }

  /** As {@link #full()} with every part absolute, as charts ask. */
  String absolute() {
    return quoted() + "!" + fixed();
  }

  /** As {@link #absolute()}, the sheet's name quoted only where it must be, as names ask. */
  String named() {
    return name() + "!" + fixed();
  }

  /** The rows alone, as the header that every page repeats. */
  String wholeRows() {
    return name() + "!$" + (row + 1) + ":$" + (lastRow + 1);
  }

  /** The A1 notation of one cell. */
  static String cell(int row, int column) {
    return letters(column) + (row + 1);
  }

  private String fixed() {
    String first = fixed(row, column);
    return row == lastRow && column == lastColumn
        ? first
        : first + ":" + fixed(lastRow, lastColumn);
  }

  private static String fixed(int row, int column) {
    return "$" + letters(column) + "$" + (row + 1);
  }

  /** The letters of a column. */
  static String letters(int column) {
    String last = ALPHABET.get(column % ALPHABET.size());
    return column < ALPHABET.size() ? last : letters(column / ALPHABET.size() - 1) + last;
  }

  private String quoted() {
    return "'" + sheet.replace("'", "''") + "'";
  }

  /** A name of letters and digits that begins with a 汉字 cannot be taken for anything else. */
  private String name() {
    boolean plain =
        Character.isIdeographic(sheet.codePointAt(0))
            && sheet.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_');
    return plain ? sheet : quoted();
  }
}
