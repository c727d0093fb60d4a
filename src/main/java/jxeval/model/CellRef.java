package jxeval.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in an input file.
 *
 * @param file path relative to the year folder, with {@code /}
 * @param sheet sheet name; null when the whole file is meant
 * @param column letters of a sheet's column; {@code :5} for the place in a line of a text file;
 *     empty when the whole row is meant; null when the whole sheet is
 * @param line 1-based row of a sheet or line of a text file; 0 for none
 */
public record CellRef(String file, @Nullable String sheet, @Nullable String column, int line) {
  private static final String INSIDE = " › ";

  /**
   * A place by its cell.
   *
   * @param cell A1 reference such as {@code L9}; another text stands for itself; null when the
   *     whole sheet is meant
   */
  public CellRef(String file, @Nullable String sheet, @Nullable String cell) {
    this(file, sheet, column(cell), line(cell));
  }

  /** As records compare, said here: sums and links ask for every cell. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellRef place
        && line == place.line
        && Objects.equals(column, place.column)
        && Objects.equals(sheet, place.sheet)
        && file.equals(place.file);
  }

  /** Of all that tells one place from another. */
  @Override
  public int hashCode() {
    int sheetAndColumn = 31 * Objects.hashCode(sheet) + Objects.hashCode(column);
    return 31 * (31 * file.hashCode() + sheetAndColumn) + line;
  }

  public static CellRef file(String file) {
    return new CellRef(file, null, null, 0);
  }

  public static CellRef sheet(String file, String sheet) {
    return new CellRef(file, sheet, null, 0);
  }

  /** A place in a text file, by line and column from 1. */
  public static CellRef text(String file, int line, int column) {
    return new CellRef(file, null, ":" + column, line);
  }

  /** A place that all cells of one row have in common, and no other. */
  public CellRef row() {
    return column == null ? this : new CellRef(file, sheet, "", line);
  }

  /** The cell as a reader would look it up, such as {@code L9}; null when there is none. */
  public @Nullable String cell() {
    if (column == null || line == 0) {
      return column;
    }
    StringBuilder cell = new StringBuilder();
    addCell(cell, column);
    return cell.toString();
  }

  /** The place as a reader would say it: {@code file › sheet › cell}. */
  @Override
  public String toString() {
    return addTo(new StringBuilder(file.length() + 24)).toString();
  }

  /** Adds the place, said the same way, to a text. */
  public StringBuilder addTo(StringBuilder text) {
    text.append(file);
    if (sheet != null) {
      text.append(INSIDE).append(sheet);
    }
    if (column != null) {
      text.append(INSIDE);
      addCell(text, column);
    }
    return text;
  }

  private void addCell(StringBuilder text, String of) {
    if (line == 0) {
      text.append(of);
    } else if (of.startsWith(":")) {
      text.append('L').append(line).append(of);
    } else {
      text.append(of).append(line);
    }
  }

  private static @Nullable String column(@Nullable String cell) {
    int letters = cell == null ? 0 : letters(cell);
    return cell == null || letters == 0 ? cell : cell.substring(0, letters);
  }

  private static int line(@Nullable String cell) {
    int letters = cell == null ? 0 : letters(cell);
    return cell == null || letters == 0 ? 0 : Integer.parseInt(cell, letters, cell.length(), 10);
  }

  /** How many letters an A1 reference begins with, 1 to 3; 0 where the text is none. */
  private static int letters(String cell) {
    int letters = 0;
    while (letters < cell.length() && isOf('A', 'Z', cell.charAt(letters))) {
      letters++;
    }
    int digits = cell.length() - letters;
    boolean fits = letters >= 1 && letters <= 3 && digits >= 1 && digits <= 9;
    if (!fits || cell.charAt(letters) == '0') {
      return 0;
    }
    for (int i = letters; i < cell.length(); i++) {
      if (!isOf('0', '9', cell.charAt(i))) {
        return 0;
      }
    }
    return letters;
  }

  private static boolean isOf(char first, char last, char c) {
    return c >= first && c <= last;
  }
}
