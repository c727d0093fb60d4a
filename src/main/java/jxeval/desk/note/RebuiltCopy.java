package jxeval.desk.note;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.Merge;
import jxeval.intake.grid.RawCell;
import jxeval.intake.grid.Sheet;
import jxeval.output.xlsx.VisibleText;
import jxeval.text.Words;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An .xlsx with the values of a file that cannot bear notes itself: CSV, a web page or XML under
 * .xls. It can be mended and handed in instead.
 */
final class RebuiltCopy {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?");
  private static final int WIDTH = 16;
  private static final Date MADE = Date.from(Instant.parse("2021-01-01T00:00:00Z"));

  private RebuiltCopy() {}

  static byte[] of(List<Sheet> sheets, List<Note> notes, Words words) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFCellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      for (Sheet sheet : sheets) {
        if (!sheet.name().equals(words.of("desk", "list.name"))) {
          copy(sheet, book.createSheet(free(book, sheet.name())), date);
        }
      }
      if (book.getNumberOfSheets() == 0) {
        book.createSheet();
      }
      POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
      core.setCreator("jx-eval");
      core.setCreated(Optional.of(MADE));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return XlsxCopy.of(bytes.toByteArray(), notes, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name that Excel takes and no sheet has yet. */
  private static String free(XSSFWorkbook book, String name) {
    String safe = WorkbookUtil.createSafeSheetName(name);
    for (int i = 2; book.getSheet(safe) != null; i++) {
      safe = WorkbookUtil.createSafeSheetName(name.substring(0, Math.min(27, name.length())) + i);
    }
    return safe;
  }

  private static void copy(Sheet from, XSSFSheet to, XSSFCellStyle date) {
    to.setDefaultColumnWidth(WIDTH);
    for (GridRow row : from.rows()) {
      for (RawCell cell : row.cells()) {
        XSSFCell written =
            (to.getRow(row.number() - 1) == null
                    ? to.createRow(row.number() - 1)
                    : to.getRow(row.number() - 1))
                .createCell(cell.column() - 1);
        switch (cell.kind()) {
          case NUMBER -> written.setCellValue(cell.number().doubleValue());
          case DATE -> {
            written.setCellValue(cell.date());
            written.setCellStyle(date);
          }
          case TEXT -> text(written, cell.text());
          default -> written.setCellValue(VisibleText.cell(cell.text()));
        }
      }
    }
    for (Merge merge : from.merges().all()) {
      to.addMergedRegionUnsafe(
          new CellRangeAddress(
              merge.firstRow() - 1,
              merge.lastRow() - 1,
              merge.firstColumn() - 1,
              merge.lastColumn() - 1));
    }
  }

  /** A text format tells no numbers from texts; what is plainly a number becomes one. */
  private static void text(XSSFCell cell, String text) {
    if (NUMBER.matcher(text).matches()) {
      cell.setCellValue(new BigDecimal(text).doubleValue());
    } else {
      cell.setCellValue(VisibleText.cell(text));
    }
  }
}
