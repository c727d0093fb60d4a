package jxeval.desk.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jxeval.intake.form.Field;
import jxeval.intake.form.Scale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A clerk who fills in every open cell of a blank form as its column asks. */
final class Pen {
  private static final int FIRST_ROW = 3;
  private static final int ROWS = 2;

  private final YearMonth month;
  private final String unit;

  private Pen(String unit, YearMonth month) {
    this.month = month;
    this.unit = unit;
  }

  /**
   * The form, filled in.
   *
   * @param unit the unit that every row names
   */
  static byte[] fill(byte[] blank, BlankForm form, String unit, YearMonth month) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
      Pen pen = new Pen(unit, month);
      if (form.cover() != null) {
        XSSFSheet cover = book.getSheet("封面");
        open(cover, 4).setCellValue("张三");
        open(cover, 5).setCellValue("0794-1234567");
        open(cover, 6).setCellValue("李四");
        open(cover, 7).setCellValue(month.atEndOfMonth());
      }
      for (BlankForm.Asked asked : form.sheets()) {
        pen.table(book.getSheet(asked.form().name()), asked);
      }
      XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFCell open(XSSFSheet sheet, int row) {
    XSSFCell cell = sheet.getRow(row).getCell(1);
    if (cell.getCellStyle().getLocked()) {
      throw new AssertionError("locked: " + cell.getReference());
    }
    return cell;
  }

  private void table(XSSFSheet sheet, BlankForm.Asked asked) {
    List<Field> fields = asked.form().fields();
    for (int row = 0; row < asked.carried().size() + ROWS; row++) {
      for (int c = 0; c < fields.size(); c++) {
        XSSFCell cell = sheet.getRow(FIRST_ROW + row).getCell(c);
        if (cell.getCellType() == CellType.BLANK && !cell.getCellStyle().getLocked()) {
          write(cell, fields.get(c), row + 1);
        }
      }
    }
  }

  private void write(XSSFCell cell, Field field, int row) {
    switch (field.kind()) {
      case NUMBER -> cell.setCellValue(number(field, row));
      case DATE -> cell.setCellValue(day());
      case MONTH -> cell.setCellValue(month.toString());
      case WORD -> cell.setCellValue(field.words().get((row - 1) % field.words().size()));
      case UNIT, UNITS -> cell.setCellValue(unit);
      case SHARES -> cell.setCellValue(100);
      case TEXT, NAMES, EXTRA -> cell.setCellValue(text(field, row));
      case IGNORED -> cell.setCellValue(row);
    }
  }

  /** Foreign figures stay 0: rows of domestic projects are filled in likewise. */
  private static double number(Field field, int row) {
    boolean foreign = field.unit() == Scale.WAN_DOLLAR;
    boolean ofMonth = field.header().startsWith("本月") || field.unit() == Scale.DAY;
    return foreign ? 0 : ofMonth ? 1 : field.most() == null ? 1000 + row : 90 + row;
  }

  private LocalDate day() {
    return month.atDay(15);
  }

  private static String text(Field field, int row) {
    return field.id().equals("item") ? "有效招商信息" : field.header() + row;
  }
}
