package jxeval.desk.form;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet of a form while it is written: cells by 0-based row and column. */
final class FormSheet {
  private static final double SIDE = 0.5;
  private static final double TOP = 0.7;
  private static final double EDGE = 0.35;

  /** What a sheet is printed on; A3 lies across. */
  enum Paper {
    A4,
    A4_ACROSS,
    A3
  }

  private final XSSFSheet sheet;
  private final FormStyles styles;

  FormSheet(XSSFSheet sheet, FormStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setDisplayGridlines(false);
  }

  XSSFSheet poi() {
    return sheet;
  }

  XSSFCell cell(int row, int column, FormStyles.Use use) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    cell.setCellStyle(styles.of(use));
    return cell;
  }

  void text(int row, int column, FormStyles.Use use, String text) {
    cell(row, column, use).setCellValue(text);
  }

  /** A line over several columns. */
  void line(int row, int columns, FormStyles.Use use, String text, int points) {
    text(row, 0, use, text);
    sheet.getRow(row).setHeightInPoints(points);
    if (columns > 1) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, columns - 1));
    }
  }

  void column(int column, FormStyles.Use use, int width) {
    sheet.setDefaultColumnStyle(column, styles.of(use));
    sheet.setColumnWidth(column, width * 256);
  }

  /** Locks what is not to be filled in, without a password. */
  void lock() {
    sheet.enableLocking();
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
  }

  /** One page wide, with page numbers. */
  void paper(Paper paper, String pages) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(paper == Paper.A3 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
    print.setLandscape(paper != Paper.A4);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, TOP);
    sheet.setMargin(PageMargin.HEADER, EDGE);
    sheet.setMargin(PageMargin.FOOTER, EDGE);
    sheet.getFooter().setCenter(pages);
  }
}
