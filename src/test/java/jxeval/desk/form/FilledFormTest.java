package jxeval.desk.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import jxeval.intake.form.Forms;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledFormTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"t3, 工业园区管理委员会", "s1, 第一驻点专业招商分队", "w01, 秀谷镇"})
  void a_form_filled_in_as_asked_passes_the_check_month_after_month(String unit, String named) {
    BlankYear year = new BlankYear(folder);
    for (int month = 1; month <= 2; month++) {
      year.report(unit, month, named, UnaryOperator.identity());
      assertEquals("", year.findings(month), "month " + month);
    }
    assertEquals(2 + 4, year.counted(2, "projects"));
  }

  @Test
  void the_bureaus_ledgers_filled_in_as_asked_pass_the_check() {
    BlankYear year = new BlankYear(folder);
    year.report("t3", 1, "工业园区管理委员会", UnaryOperator.identity());
    year.keepLedger("工业园区管理委员会", UnaryOperator.identity());
    assertEquals("", year.findings(1));
    for (String sheet : Forms.of(year.scheme()).ledger()) {
      assertEquals(2, year.counted(1, sheet), sheet);
    }
  }

  @Test
  void the_cover_says_whose_form_it_is_and_of_which_month() throws IOException {
    BlankYear year = new BlankYear(folder);
    BlankForm form = year.form("w01", 1);
    try (XSSFWorkbook book = open(year.written(form))) {
      assertEquals("秀谷镇", book.getSheet("封面").getRow(2).getCell(1).getStringCellValue());
      assertEquals("2021-01", book.getSheet("封面").getRow(3).getCell(1).getStringCellValue());
    }
  }

  @Test
  void last_months_projects_stand_in_the_form_and_their_sum_goes_on_by_formula()
      throws IOException {
    BlankYear year = new BlankYear(folder);
    year.report("t3", 1, "工业园区管理委员会", UnaryOperator.identity());
    BlankForm form = year.form("t3", 2);
    try (XSSFWorkbook book = open(year.written(form))) {
      XSSFSheet sheet = book.getSheet("招商项目");
      int name = column(form, "projects", "name");
      int month = column(form, "projects", "paid_in");
      int sum = column(form, "projects", "paid_in_cumulative");
      assertEquals("项目名称1", sheet.getRow(3).getCell(name).getStringCellValue());
      assertEquals("", sheet.getRow(3).getCell(month).toString());
      XSSFCell carried = sheet.getRow(3).getCell(sum);
      assertEquals("SUM(1,O4)", carried.getCellFormula());
      assertEquals(1, carried.getNumericCellValue());
      assertEquals(true, carried.getCellStyle().getLocked());
      XSSFCell open = sheet.getRow(5).getCell(sum);
      assertEquals("IF(O6=\"\",\"\",SUM(O6))", open.getCellFormula());
      assertEquals("", open.getStringCellValue());
      assertEquals(false, open.getCellStyle().getLocked());
      assertEquals(true, sheet.getProtect());
    }
  }

  @Test
  void every_column_has_a_prompt_and_every_listed_word_a_list() throws IOException {
    BlankYear year = new BlankYear(folder);
    BlankForm form = year.form("t3", 5);
    try (XSSFWorkbook book = open(year.written(form))) {
      for (BlankForm.Asked asked : form.sheets()) {
        List<XSSFDataValidation> checks = book.getSheet(asked.form().name()).getDataValidations();
        assertEquals(asked.form().fields().size(), checks.size(), asked.form().name());
        for (int c = 0; c < checks.size(); c++) {
          DataValidation check = checks.get(c);
          String text = check.getPromptBoxText();
          assertEquals(true, check.getShowPromptBox() && !text.isBlank(), text);
          boolean words = !asked.form().fields().get(c).words().isEmpty();
          boolean list = check.getValidationConstraint().getValidationType() == ValidationType.LIST;
          assertEquals(true, !words || list, asked.form().fields().get(c).header());
        }
      }
    }
  }

  @Test
  void equal_forms_give_equal_bytes() {
    BlankYear year = new BlankYear(folder);
    assertArrayEquals(year.written(year.form("w01", 1)), year.written(year.form("w01", 1)));
  }

  private static int column(BlankForm form, String sheet, String field) {
    var fields =
        form.sheets().stream()
            .filter(a -> a.form().id().equals(sheet))
            .findFirst()
            .orElseThrow()
            .form()
            .fields();
    return fields.stream().map(f -> f.id()).toList().indexOf(field);
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
