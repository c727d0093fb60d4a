package jxeval.output.xlsx;

import jxeval.report.table.Page;
import jxeval.report.table.Table;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets a sheet up for reading and printing: panes, filter, A4, repeated header, page numbers. */
final class PageSetup {
  private static final double SIDE = 0.5;
  private static final double TOP = 0.6;
  private static final double EDGE = 0.3;

  private PageSetup() {}

  static void of(Grid grid, XSSFSheet sheet) {
    screen(grid, sheet);
    paper(grid, sheet);
    int book = sheet.getWorkbook().getSheetIndex(sheet);
    sheet
        .getWorkbook()
        .setPrintArea(
            book,
            0,
            Math.max(0, grid.printedColumns() - 1),
            0,
            grid.sheet().page().fit() == Page.Fit.TITLE_ONLY ? 0 : grid.rows() - 1);
  }

  private static void screen(Grid grid, XSSFSheet sheet) {
    sheet.setDisplayGridlines(false);
    Table table = grid.sheet().headed().orElse(null);
    if (table == null) {
      sheet.createFreezePane(frozenColumns(grid), grid.sheet().subtitle().isEmpty() ? 1 : 2);
      return;
    }
    TablePlace place = grid.place(table.id());
    sheet.createFreezePane(frozenColumns(grid), place.bodyTop());
    CellRangeAddress header = new CellRangeAddress(place.top(), place.bodyTop() - 1, -1, -1);
    sheet.setRepeatingRows(header);
    if (grid.sheet().filter()) {
      sheet.setAutoFilter(
          new CellRangeAddress(place.bodyTop() - 1, place.lastRow(), 0, place.gridColumns() - 1));
    }
  }

  private static int frozenColumns(Grid grid) {
    String frozen = grid.sheet().frozen();
    return frozen == null ? 0 : grid.place(null).column(frozen) + 1;
  }

  private static void paper(Grid grid, XSSFSheet sheet) {
    Page page = grid.sheet().page();
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(page.landscape());
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) (page.fit() == Page.Fit.ONE_PAGE ? 1 : 0));
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, TOP);
    sheet.setMargin(PageMargin.HEADER, EDGE);
    sheet.setMargin(PageMargin.FOOTER, EDGE);
    sheet.getFooter().setCenter("第 &P 页 共 &N 页");
    if (grid.stamp() != null) {
      sheet.getHeader().setCenter("&\"黑体\"&14" + VisibleText.of(grid.stamp()).replace("&", "&&"));
    }
  }
}
