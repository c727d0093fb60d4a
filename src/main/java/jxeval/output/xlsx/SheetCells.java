package jxeval.output.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    List<Placed> cells = grid.cells();
    int[][] rows = rows();
    xml.open("sheetData");
    for (int r = 0; r < rows.length; r++) {
      xml.open("row").with("r", r + 1).with("ht", heights[r] + ".0").with("customHeight", true);
      for (int c = 0; c < rows[r].length; c++) {
        int cell = rows[r][c] - 1;
        if (cell >= 0) {
          Placed placed = cells.get(cell);
          xml.open("c").with("r", Area.cell(r, c)).with("s", numbers.style(cell));
          if (placed.row() == r && placed.column() == c) {
            content(placed, numbers.string(cell));
          }
          xml.end();
        }
      }
      xml.end();
    }
    xml.end();
  }

  /** For each place the number, from 1, of the cell that stands there or covers it; 0 for none. */
  private int[][] rows() {
    int[][] rows = new int[grid.rows()][grid.columns()];
    int number = 0;
    for (Placed placed : grid.cells()) {
      number++;
      for (int r = placed.row(); r <= placed.lastRow(); r++) {
        for (int c = placed.column(); c <= placed.lastColumn(); c++) {
          rows[r][c] = number;
        }
      }
    }
    return rows;
  }

  private void content(Placed placed, int string) {
    Content content = placed.cell().content();
    Formula formula = placed.cell().formula();
    if (string != CellNumbers.NONE) {
      xml.with("t", "s").holding("v", Integer.toString(string));
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
