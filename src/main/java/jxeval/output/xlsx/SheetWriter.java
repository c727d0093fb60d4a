package jxeval.output.xlsx;

import jxeval.report.table.Content;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one grid into its sheet: cells, merges, widths, heights, links, comments, charts. */
final class SheetWriter {
  private final Layout layout;
  private final Grid grid;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Links links;
  private final Comments comments;
  private final int[] widths;

  SheetWriter(Layout layout, Grid grid, XSSFSheet sheet, Styles styles, Links links) {
    this.layout = layout;
    this.grid = grid;
    this.sheet = sheet;
    this.styles = styles;
    this.links = links;
    this.comments = new Comments(sheet);
    this.widths = widths(grid);
  }

  void write() {
    for (int c = 0; c < widths.length; c++) {
      sheet.setColumnWidth(c, widths[c] * 256);
    }
    int[] heights = Heights.of(grid, widths);
    for (int r = 0; r < heights.length; r++) {
      sheet.createRow(r).setHeightInPoints(heights[r]);
    }
    grid.cells().forEach(this::cell);
    PageSetup.of(grid, sheet);
    PageBreaks.of(grid, widths, heights).rows().forEach(row -> sheet.setRowBreak(row - 1));
    ChartWriter charts = new ChartWriter(layout, grid, sheet, widths);
    grid.charts().forEach(charts::write);
  }

  /** The widths that print on the fewest pages, columns widened a little at most. */
  private static int[] widths(Grid grid) {
    int[] best = Widths.of(grid);
    int fewest = pages(grid, best);
    for (int[] wider : Widths.wider(grid, best)) {
      int pages = pages(grid, wider);
      if (pages < fewest) {
        fewest = pages;
        best = wider;
      }
    }
    return best;
  }

  private static int pages(Grid grid, int[] widths) {
    return PageBreaks.of(grid, widths, Heights.of(grid, widths)).pages();
  }

  private void cell(Placed placed) {
    XSSFCellStyle style = styles.of(Look.of(placed));
    for (int r = placed.row(); r <= placed.lastRow(); r++) {
      XSSFRow row = sheet.getRow(r);
      for (int c = placed.column(); c <= placed.lastColumn(); c++) {
        row.createCell(c).setCellStyle(style);
      }
    }
    if (placed.rows() > 1 || placed.columns() > 1) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(
              placed.row(), placed.lastRow(), placed.column(), placed.lastColumn()));
    }
    XSSFCell cell = sheet.getRow(placed.row()).getCell(placed.column());
    if (placed.cell().formula() != null) {
      cell.setCellFormula(layout.text(placed.cell().formula(), grid, placed));
    }
    value(cell, placed.cell().content());
    if (placed.cell().link() != null) {
      links.add(cell, placed, grid, placed.cell().link());
    }
    if (placed.cell().comment() != null) {
      comments.add(cell, placed.cell().comment());
    }
  }

  private static void value(XSSFCell cell, Content content) {
    if (content instanceof Content.Text text && !text.text().isEmpty()) {
      cell.setCellValue(VisibleText.cell(text.text()));
    } else if (content instanceof Content.Decimal number) {
      cell.setCellValue(number.number().doubleValue());
    } else if (content instanceof Content.Day day) {
      cell.setCellValue(day.date());
    }
  }
}
