package jxeval.output.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import jxeval.output.ooxml.Xml;
import jxeval.report.table.Content;
import jxeval.report.table.Formula;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a sheet, every cell with its style, its formula and its value. */
final class SheetCells {
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  private final Layout layout;
  private final Grid grid;
  private final CellNumbers numbers;
  private final Xml xml;

  SheetCells(Layout layout, Grid grid, CellNumbers numbers, Xml xml) {
    this.layout = layout;
    this.grid = grid;
    this.numbers = numbers;
    this.xml = xml;
  }

  void write(int[] heights) {
    String[] letters = new String[grid.columns()];
    Arrays.setAll(letters, Area::letters);
    int[] row = new int[grid.columns()];
    Arrays.fill(row, CellNumbers.NONE);
    int next = 0;
    xml.open("sheetData");
    for (int r = 0; r < grid.rows(); r++) {
      next = take(row, r, next);
      xml.open("row").with("r", r + 1).with("ht", heights[r] + ".0").with("customHeight", true);
      for (int c = 0; c < row.length; c++) {
        if (row[c] != CellNumbers.NONE) {
          cell(row[c], r, c, letters[c]);
        }
      }
      xml.end();
    }
    xml.end();
  }

  /**
   * Puts a row's cells where they stand or still cover the row, and none elsewhere.
   *
   * @param row number of the cell at each column, as it was in the row above
   * @param next the first cell that does not begin above
   * @return the first cell that begins below
   */
  private int take(int[] row, int r, int next) {
    List<Placed> cells = grid.cells();
    for (int c = 0; c < row.length; c++) {
      boolean covers = row[c] != CellNumbers.NONE && cells.get(row[c]).lastRow() >= r;
      row[c] = covers ? row[c] : CellNumbers.NONE;
    }
    int number = next;
    for (; number < cells.size() && cells.get(number).row() == r; number++) {
      Placed placed = cells.get(number);
      Arrays.fill(row, placed.column(), placed.lastColumn() + 1, number);
    }
    return number;
  }

  private void cell(int number, int r, int c, String letters) {
    Placed placed = grid.cells().get(number);
    xml.open("c").with("r", letters, r + 1).with("s", numbers.style(number));
    if (placed.row() == r && placed.column() == c) {
      content(placed, numbers.string(number));
    }
    xml.end();
  }

  private void content(Placed placed, int string) {
    Content content = placed.cell().content();
    Formula formula = placed.cell().formula();
    if (string != CellNumbers.NONE) {
      xml.with("t", "s").holding("v", string);
      return;
    }
    String number = number(content);
    String text = content instanceof Content.Text t ? VisibleText.cell(t.text()) : "";
    if (number != null) {
      xml.with("t", "n");
    } else if (!text.isEmpty()) {
      xml.with("t", "str");
    }
    if (formula != null) {
      xml.holding("f", layout.text(formula, grid, placed));
    }
    if (number != null || !text.isEmpty()) {
      xml.holding("v", number == null ? text : number);
    }
  }

  /** The value of a number, or of a day as its number; null for others. */
  static @Nullable String number(@Nullable Content content) {
    if (content instanceof Content.Day day) {
      return ChronoUnit.DAYS.between(DAY_0, day.date()) + ".0";
    }
    return content instanceof Content.Decimal decimal
        ? Double.toString(decimal.number().doubleValue())
        : null;
  }
}
