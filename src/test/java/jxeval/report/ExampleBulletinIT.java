package jxeval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jxeval.output.xlsx.LibreOffice;
import jxeval.output.xlsx.Recalculated;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleBulletinIT {
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  @TempDir private Path folder;

  @ParameterizedTest(name = "month {0}")
  @ValueSource(ints = {5, 12})
  void a_second_program_computes_every_formula_to_its_cached_value(int month) {
    int formulas = Recalculated.assertSameAsCached(Examples.bulletin(month), folder);
    assertTrue(formulas > 1000, formulas + " formulas");
  }

  @ParameterizedTest(name = "month {0}")
  @ValueSource(ints = {1, 5, 12})
  void the_page_for_the_leaders_is_one_page(int month) throws IOException {
    assertEquals(
        1, pages(LibreOffice.convert(firstSheet(Examples.bulletin(month)), "pdf", folder)));
  }

  private static int pages(byte[] pdf) {
    return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }

  /** The first sheet alone, its values in place of its formulas. */
  private static byte[] firstSheet(byte[] workbook) throws IOException {
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      read.getSheetAt(0).forEach(row -> row.forEach(Cell::removeFormula));
      for (int i = read.getNumberOfSheets() - 1; i > 0; i--) {
        read.removeSheetAt(i);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      read.write(bytes);
      return bytes.toByteArray();
    }
  }
}
