package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {
  private static final byte[] BULLETIN = WorkbookWriter.write(SampleWorkbook.bulletin());

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static byte[] withText(String text) {
    Table.Builder table = Table.of("t").column(Column.of("a", "甲")).row("1", Cell.text(text));
    return WorkbookWriter.write(
        Workbook.of("t", "t", List.of(Sheet.named("表").table(table).build())));
  }

  @ParameterizedTest(name = "locale {0}, time zone {1}")
  @CsvSource({
    "zh-CN, Asia/Shanghai",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
    "ar-EG, Africa/Cairo",
    "tr-TR, America/St_Johns",
    "de-DE, Pacific/Kiritimati"
  })
  void the_bytes_are_the_same_everywhere(String locale, String zone) {
    Locale here = Locale.getDefault();
    TimeZone clock = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertArrayEquals(BULLETIN, WorkbookWriter.write(SampleWorkbook.bulletin()));
    } finally {
      Locale.setDefault(here);
      TimeZone.setDefault(clock);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "=HYPERLINK(\"http://example.org\")",
        "=cmd|' /C calc'!A0",
        "http://example.org",
        "  spaces  ",
        "_x000D_",
        "a_x0041_b",
        "two\nlines",
        "carriage\rreturn",
        "<b>&amp;</b>",
        "𠮷野家",
        "＝１",
        "'quoted",
        "TRUE",
        "001",
        "1e5",
        "\u202Ebidi",
        "]]>"
      })
  void hostile_texts_come_back_as_they_were(String text) throws IOException {
    try (XSSFWorkbook read = open(withText(text))) {
      XSSFCell cell = read.getSheetAt(0).getRow(2).getCell(0);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals(text, cell.getStringCellValue());
      assertEquals(0, read.getSheetAt(0).getHyperlinkList().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1, true",
    "+a, true",
    "-5, true",
    "@x, true",
    "＝１, true",
    "5, false",
    "甲, false",
    "a=1, false"
  })
  void a_text_like_a_formula_is_marked_as_text(String text, boolean marked) throws IOException {
    try (XSSFWorkbook read = open(withText(text))) {
      XSSFCell cell = read.getSheetAt(0).getRow(2).getCell(0);
      assertEquals(marked, cell.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void what_xml_cannot_hold_is_replaced_in_sight() throws IOException {
    String hostile = "a\u0000b\u001Bc\u007Fd\uD800e\uFFFFf\u0085g";
    try (XSSFWorkbook read = open(withText(hostile))) {
      String back = read.getSheetAt(0).getRow(2).getCell(0).getStringCellValue();
      assertEquals("a␀b␛c␡d\uFFFDe\uFFFDf\uFFFDg", back);
    }
  }

  @Test
  void a_text_over_the_limit_of_a_cell_is_cut_and_says_so() throws IOException {
    for (int length : new int[] {32_767, 32_768, 40_000}) {
      try (XSSFWorkbook read = open(withText("汉".repeat(length)))) {
        String back = read.getSheetAt(0).getRow(2).getCell(0).getStringCellValue();
        assertEquals(32_767, back.length());
        assertEquals(length > 32_767, back.endsWith("（已截断）"));
      }
    }
  }

  @Test
  void formulas_carry_their_cached_values() throws IOException {
    try (XSSFWorkbook read = open(BULLETIN)) {
      XSSFSheet ranking = read.getSheet("团队排名");
      XSSFCell total = ranking.getRow(11).getCell(3);
      assertEquals("SUM(D6:D11)", total.getCellFormula());
      assertEquals(115185, total.getNumericCellValue());
      XSSFCell rate = ranking.getRow(5).getCell(4);
      assertEquals("IF(C6=0,\"-\",ROUND(D6/C6,4))", rate.getCellFormula());
      assertEquals(0.5, rate.getNumericCellValue());
    }
  }

  @Test
  void links_lead_to_cells_and_to_input_files() throws IOException {
    try (XSSFWorkbook read = open(BULLETIN)) {
      var inside = read.getSheet("通报").getHyperlinkList();
      assertEquals(1, inside.size());
      assertEquals("'团队排名'!B9", inside.get(0).getLocation());
      var source = read.getSheet("团队排名").getRow(5).getCell(11).getHyperlink();
      assertEquals("../../returns/2021-05/团队%200%23.xlsx#'招商项目'!N9", source.getAddress());
    }
  }

  @Test
  void a_workbook_has_few_styles() throws IOException {
    try (XSSFWorkbook read = open(BULLETIN)) {
      assertTrue(read.getNumCellStyles() < 100, () -> read.getNumCellStyles() + " styles");
    }
  }

  @Test
  void charts_refer_to_the_cells_and_cache_their_values() throws IOException {
    try (XSSFWorkbook read = open(BULLETIN)) {
      var charts = read.getSheet("通报").getDrawingPatriarch().getCharts();
      assertEquals(1, charts.size());
      String xml = charts.get(0).getCTChart().toString();
      assertTrue(xml.contains("barChart") && xml.contains("lineChart"));
      assertTrue(xml.contains("'通报'!$E$5:$E$9"), xml);
      assertTrue(xml.contains("<c:v>0.4308</c:v>"), xml);
      assertEquals(1, read.getSheet("团队排名").getDrawingPatriarch().getCharts().size());
    }
  }

  @Test
  void sheets_are_ready_for_print() throws IOException {
    try (XSSFWorkbook read = open(BULLETIN)) {
      XSSFSheet ranking = read.getSheet("团队排名");
      assertTrue(ranking.getFitToPage());
      assertEquals(1, ranking.getPrintSetup().getFitWidth());
      assertEquals(0, ranking.getPrintSetup().getFitHeight());
      assertEquals(9, ranking.getPrintSetup().getPaperSize());
      assertTrue(ranking.getPrintSetup().getLandscape());
      assertEquals("3:5", ranking.getRepeatingRows().formatAsString().replace("$", ""));
      assertEquals("第 &P 页 共 &N 页", ranking.getFooter().getCenter());
      assertTrue(ranking.getHeader().getCenter().endsWith("草案"));
      assertEquals("'团队排名'!$A$1:$K$31", read.getPrintArea(1).replace("团队排名!", "'团队排名'!"));
      assertEquals(2, ranking.getPaneInformation().getVerticalSplitPosition());
      assertEquals(5, ranking.getPaneInformation().getHorizontalSplitPosition());
      assertEquals(1, read.getSheet("通报").getPrintSetup().getFitHeight());
      assertEquals(
          "金溪县2021年1—5月招商引资工作通报（草案）",
          read.getSheet("通报").getRow(0).getCell(0).getStringCellValue());
    }
  }

  @Test
  void the_archive_tells_neither_time_nor_maker() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(BULLETIN))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString());
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(text.contains("Apache POI"), entry.getName());
      }
    }
    assertEquals("[Content_Types].xml", names.remove(0));
    assertEquals(names.stream().sorted().toList(), names);
  }

  @Test
  void an_empty_table_says_so() throws IOException {
    try (XSSFWorkbook read = open(BULLETIN)) {
      XSSFSheet findings = read.getSheet("数据问题");
      assertEquals("（无）", findings.getRow(7).getCell(0).getStringCellValue());
    }
  }
}
