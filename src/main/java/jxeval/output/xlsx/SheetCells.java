package jxeval.output.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jxeval.output.ooxml.Xml;
import jxeval.report.table.Content;
import jxeval.report.table.Formula;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a sheet, every cell with its style, its formula and its value. */
final class SheetCells {
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  private final Layout layout;
  private final Styles styles;
  private final SharedStrings strings;

  SheetCells(Layout layout, Styles styles, SharedStrings strings) {
    this.layout = layout;
    this.styles = styles;
    this.strings = strings;
  }

  void write(Xml xml, Grid grid, int[] heights) {
    @Nullable Placed[][] rows = rows(grid);
    xml.open("sheetData");
    for (int r = 0; r < rows.length; r++) {
      xml.open("row").with("r", r + 1).with("ht", heights[r] + ".0").with("customHeight", true);
      for (int c = 0; c < rows[r].length; c++) {
        Placed placed = rows[r][c];
        if (placed != null) {
          xml.open("c").with("r", Area.cell(r, c)).with("s", styles.of(Look.of(placed)));
          if (placed.row() == r && placed.column() == c) {
            content(xml, grid, placed);
          }
          xml.end();
        }
      }
      xml.end();
    }
    xml.end();
  }

  /** For each place the cell that stands there or covers it. */
  private static @Nullable Placed[][] rows(Grid grid) {
    @Nullable Placed[][] rows = new Placed[grid.rows()][grid.columns()];
    for (Placed placed : grid.cells()) {
      for (int r = placed.row(); r <= placed.lastRow(); r++) {
        for (int c = placed.column(); c <= placed.lastColumn(); c++) {
          rows[r][c] = placed;
        }
      }
    }
    return rows;
  }

  private void content(Xml xml, Grid grid, Placed placed) {
    Content content = placed.cell().content();
    Formula formula = placed.cell().formula();
    String number = number(content);
    String text = content instanceof Content.Text t ? VisibleText.cell(t.text()) : "";
    if (number != null) {
      xml.with("t", "n");
    } else if (!text.isEmpty()) {
      xml.with("t", formula == null ? "s" : "str");
    }
    if (formula != null) {
      xml.holding("f", layout.text(formula, grid, placed));
    }
    if (number != null) {
      xml.holding("v", number);
    } else if (!text.isEmpty()) {
      xml.holding("v", formula == null ? Integer.toString(strings.of(text)) : text);
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
