package jxeval.output.template;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * One row of a template becoming several: what lies below moves down with all that refers to it,
 * and every range that ends with the row ends with the last of its copies.
 */
final class Growth {
  private static final int LAST = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  private final XSSFSheet sheet;
  private final XSSFRow row;
  private final int first;
  private final int more;
  private final Formulas formulas;

  /**
   * @param more copies of the row; nothing changes below 1
   */
  Growth(XSSFRow row, int more, Formulas formulas) {
    this.sheet = row.getSheet();
    this.row = row;
    this.first = row.getRowNum();
    this.more = more;
    this.formulas = formulas;
  }

  void grow() {
    boolean high = row.getCTRow().getCustomHeight();
    if (!high && row.getCTRow().isSetHt()) {
      row.setHeight((short) -1);
    }
    if (more < 1) {
      return;
    }
    sheet.shiftRows(first + 1, LAST - more, more, true, false);
    CellCopyPolicy policy = new CellCopyPolicy();
    policy.setCopyRowHeight(high);
    for (int i = 1; i <= more; i++) {
      sheet.createRow(first + i).copyRowFrom(row, policy);
    }
    formulas.grow(new References(sheet, first, more));
    conditionalFormats();
    validations();
    filterAndTables();
    breaks();
    drawings();
  }

  /** Where a row lies now. */
  private int moved(int before) {
    return before > first ? before + more : before;
  }

  /** Where a range ends now that ended with a row. */
  private int end(int last) {
    return last == first ? first + more : last;
  }

  /** What a range has become that does not know of the growth. */
  private String range(String before) {
    CellRangeAddress range = CellRangeAddress.valueOf(before);
    return new CellRangeAddress(
            moved(range.getFirstRow()),
            end(moved(range.getLastRow())),
            range.getFirstColumn(),
            range.getLastColumn())
        .formatAsString();
  }

  private void conditionalFormats() {
    var all = sheet.getSheetConditionalFormatting();
    for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
      ConditionalFormatting one = all.getConditionalFormattingAt(i);
      CellRangeAddress[] ranges = one.getFormattingRanges();
      Arrays.stream(ranges).forEach(r -> r.setLastRow(end(r.getLastRow())));
      one.setFormattingRanges(ranges);
    }
  }

  private void validations() {
    CTWorksheet xml = sheet.getCTWorksheet();
    if (xml.isSetDataValidations()) {
      for (CTDataValidation one : xml.getDataValidations().getDataValidationList()) {
        List<?> before = one.getSqref();
        one.setSqref(before.stream().map(r -> range(r.toString())).toList());
      }
    }
  }

  private void filterAndTables() {
    CTWorksheet xml = sheet.getCTWorksheet();
    if (xml.isSetAutoFilter()) {
      xml.getAutoFilter().setRef(range(xml.getAutoFilter().getRef()));
    }
    for (XSSFTable table : sheet.getTables()) {
      table.getCTTable().setRef(range(table.getCTTable().getRef()));
      if (table.getCTTable().isSetAutoFilter()) {
        table
            .getCTTable()
            .getAutoFilter()
            .setRef(range(table.getCTTable().getAutoFilter().getRef()));
      }
      table.updateReferences();
    }
  }

  private void breaks() {
    int[] before = sheet.getRowBreaks();
    Arrays.stream(before).forEach(sheet::removeRowBreak);
    Arrays.stream(before).map(b -> end(moved(b))).forEach(sheet::setRowBreak);
  }

  private void drawings() {
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    if (drawing == null) {
      return;
    }
    CTDrawing xml = drawing.getCTDrawing();
    for (CTTwoCellAnchor anchor : xml.getTwoCellAnchorList()) {
      int down = moved(anchor.getFrom().getRow()) - anchor.getFrom().getRow();
      anchor.getFrom().setRow(anchor.getFrom().getRow() + down);
      anchor.getTo().setRow(anchor.getTo().getRow() + down);
    }
    for (CTOneCellAnchor anchor : xml.getOneCellAnchorList()) {
      anchor.getFrom().setRow(moved(anchor.getFrom().getRow()));
    }
  }
}
