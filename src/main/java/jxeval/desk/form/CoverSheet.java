package jxeval.desk.form;

import java.time.LocalDate;
import java.time.YearMonth;
import jxeval.intake.form.CoverForm;
import jxeval.text.Words;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cover of a return: whose it is and of which month, known; the rest to be filled in. */
final class CoverSheet {
  private static final int FIRST = 2;
  private static final int COLUMNS = 2;

  private final BlankForm.Cover cover;
  private final Words words;
  private final LocalDate deadline;

  CoverSheet(BlankForm.Cover cover, LocalDate deadline, Words words) {
    this.cover = cover;
    this.words = words;
    this.deadline = deadline;
  }

  void write(FormSheet sheet, String title) {
    sheet.column(0, FormStyles.Use.NOTE, 24);
    sheet.column(1, FormStyles.Use.NOTE, 52);
    sheet.line(0, COLUMNS, FormStyles.Use.TITLE, title, 42);
    int row = FIRST;
    for (CoverForm.Label label : cover.form().labels()) {
      String shown = label.label() + (label.required() ? "*" : "");
      sheet.text(row, 0, FormStyles.Use.HEADER, shown);
      switch (label.id()) {
        case "unit" -> sheet.text(row, 1, FormStyles.Use.GIVEN, cover.unit().name());
        case "month" -> sheet.text(row, 1, FormStyles.Use.GIVEN, cover.month().toString());
        case "submitted" -> {
          sheet.cell(row, 1, FormStyles.Use.DATE);
          dated(sheet.poi(), row, label.label());
        }
        default -> sheet.cell(row, 1, FormStyles.Use.TEXT);
      }
      sheet.poi().getRow(row).setHeightInPoints(30);
      row++;
    }
    if (!cover.members().isEmpty()) {
      sheet.line(
          row + 1,
          COLUMNS,
          FormStyles.Use.NOTE,
          words.of("desk", "form.members", "members", String.join("、", cover.members())),
          20);
    }
    sheet.line(
        row + 2,
        COLUMNS,
        FormStyles.Use.NOTE,
        words.of("desk", "form.deadline", "date", deadline.toString()),
        20);
    sheet.lock();
    sheet.paper(FormSheet.Paper.A4, words.of("desk", "form.page"));
  }

  /** A date from the first day of the month on, for a year. */
  private void dated(XSSFSheet sheet, int row, String label) {
    YearMonth month = cover.month();
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation check =
        helper.createValidation(
            helper.createDateConstraint(
                DataValidationConstraint.OperatorType.BETWEEN,
                Long.toString((long) DateUtil.getExcelDate(month.atDay(1))),
                Long.toString((long) DateUtil.getExcelDate(month.plusMonths(12).atEndOfMonth())),
                null),
            new CellRangeAddressList(row, row, 1, 1));
    String hint = words.of("desk", "form.hint.submitted", "date", month.atEndOfMonth().toString());
    check.createPromptBox(label, hint);
    check.createErrorBox(words.of("desk", "form.wrong"), hint);
    check.setShowPromptBox(true);
    check.setShowErrorBox(true);
    sheet.addValidationData(check);
  }
}
