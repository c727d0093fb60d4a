package jxeval.output.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jxeval.report.document.Document;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

class BookTemplateTest {
  private static final Workbook WORKBOOK =
      Workbook.of(
          "2021年5月招商引资通报",
          "",
          List.of(
              Sheet.named("乡镇排名")
                  .table(
                      Table.of("rank")
                          .column(Column.of("place", "名次"))
                          .column(Column.of("unit", "单位"))
                          .column(Column.of("paid", "实际进资", "(万元)"))
                          .column(Column.of("rate", "完成率"))
                          .column(Column.of("day", "报送日期"))
                          .row("a", row(1, "秀谷镇", "1200.5", "0.5", 28))
                          .row("b", row(2, "=石门乡", "800", "0.4", 29))
                          .row("c", row(3, "{{标题}}[名次]", "99.5", "0.1", 30)))
                  .table(Table.of("more").column(Column.of("x", "备注")).row("a", Cell.text("同分")))
                  .table(Table.of("none").column(Column.of("x", "备注")))
                  .build()));
  private static final Document NOTICE =
      new Document(
          "关于5月份招商引资工作情况的通报",
          "各单位：",
          List.of(
              new Document.Heading("一、总体情况"), new Document.Paragraph("（一）实际进资。", "完成1200.5万元。")),
          "商务局");
  private static final TemplateModel MODEL = new TemplateModel(WORKBOOK, NOTICE);

  private static List<Cell> row(int place, String unit, String paid, String rate, int day) {
    return List.of(
        Cell.rank(place),
        Cell.text(unit),
        Cell.amount(new BigDecimal(paid), 2),
        Cell.percent(new BigDecimal(rate)),
        Cell.date(LocalDate.of(2021, 5, day)));
  }

  /**
   * A template of one sheet 通报 whose cells in a row are separated by |; a formula begins with =.
   */
  private static byte[] template(Consumer<XSSFSheet> more, String... rows) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("通报");
      for (int r = 0; r < rows.length; r++) {
        XSSFRow row = sheet.createRow(r);
        String[] cells = rows[r].split("\\|");
        for (int c = 0; c < cells.length; c++) {
          if (cells[c].startsWith("=")) {
            row.createCell(c).setCellFormula(cells[c].substring(1));
          } else {
            row.createCell(c).setCellValue(cells[c]);
          }
        }
      }
      more.accept(sheet);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static XSSFSheet filled(Consumer<XSSFSheet> more, String... rows)
      throws IOException, TemplateException {
    byte[] bytes = Template.of(template(more, rows)).filled(MODEL);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getSheet("通报");
    }
  }

  private static XSSFSheet filled(String... rows) throws IOException, TemplateException {
    return filled(sheet -> {}, rows);
  }

  private static String text(XSSFSheet sheet, String at) {
    XSSFCell cell = cell(sheet, at);
    return cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : cell.toString();
  }

  private static XSSFCell cell(XSSFSheet sheet, String at) {
    return sheet.getRow(Integer.parseInt(at.substring(1)) - 1).getCell(at.charAt(0) - 'A');
  }

  @Test
  void the_title_stands_wherever_it_is_asked_for() throws Exception {
    assertEquals("《关于5月份招商引资工作情况的通报》", text(filled("《{{标题}}》"), "A1"));
  }

  @Test
  void a_row_of_columns_is_repeated_and_what_lies_below_moves_down() throws Exception {
    XSSFSheet sheet = filled("{{乡镇排名}}名次|单位", "[名次]|[单位]", "制表人");
    assertEquals("名次", text(sheet, "A1"));
    assertEquals("1.0", text(sheet, "A2"));
    assertEquals("秀谷镇", text(sheet, "B2"));
    assertEquals("3.0", text(sheet, "A4"));
    assertEquals("制表人", text(sheet, "A5"));
  }

  @Test
  void values_are_neither_formulas_nor_placeholders() throws Exception {
    XSSFSheet sheet = filled("{{乡镇排名}}", "[单位]");
    assertEquals(CellType.STRING, cell(sheet, "A3").getCellType());
    assertEquals("=石门乡", text(sheet, "A3"));
    assertTrue(cell(sheet, "A3").getCellStyle().getQuotePrefixed());
    assertEquals("{{标题}}[名次]", text(sheet, "A4"));
  }

  @Test
  void numbers_and_days_take_the_format_of_the_cell_or_ours_where_it_has_none() throws Exception {
    XSSFSheet sheet =
        filled(
            s -> {
              CellStyle style = s.getWorkbook().createCellStyle();
              style.setDataFormat(s.getWorkbook().createDataFormat().getFormat("0.0"));
              s.getRow(1).getCell(0).setCellStyle(style);
            },
            "{{乡镇排名}}",
            "[实际进资万元]|[实际进资万元]|[完成率]|[报送日期]");
    assertEquals(1200.5, cell(sheet, "A2").getNumericCellValue());
    assertEquals("0.0", cell(sheet, "A4").getCellStyle().getDataFormatString());
    assertEquals("#,##0.00", cell(sheet, "B4").getCellStyle().getDataFormatString());
    assertEquals("0.00%", cell(sheet, "C4").getCellStyle().getDataFormatString());
    assertEquals(
        LocalDate.of(2021, 5, 30), cell(sheet, "D4").getLocalDateTimeCellValue().toLocalDate());
  }

  @Test
  void columns_in_a_text_are_written_as_printed() throws Exception {
    assertEquals("第2名：1,200.50万元", text(filled("{{乡镇排名}}", "第2名：[实际进资万元]万元"), "A2"));
  }

  @Test
  void formulas_grow_with_the_rows_that_they_refer_to() throws Exception {
    XSSFSheet sheet =
        filled(
            "{{乡镇排名}}单位|进资|占比|=B4",
            "[单位]|[实际进资万元]|=B2/B$3|=SUM(B$2:B2)",
            "合计|=SUM(B2:B2)|=SUM(C2)|=COUNT(通报!B2)",
            "再计|=B3*2");
    assertEquals("=B6", text(sheet, "D1"));
    assertEquals("=B2/B$5", text(sheet, "C2"));
    assertEquals("=B4/B$5", text(sheet, "C4"));
    assertEquals("=SUM(B$2:B4)", text(sheet, "D4"));
    assertEquals("=SUM(B2:B4)", text(sheet, "B5"));
    assertEquals("=SUM(C2:C4)", text(sheet, "C5"));
    assertEquals("=COUNT(通报!B2:B4)", text(sheet, "D5"));
    assertEquals("=B5*2", text(sheet, "B6"));
  }

  @Test
  void merged_cells_print_set_up_and_checks_survive_and_reach_to_the_last_row() throws Exception {
    XSSFSheet sheet =
        filled(
            s -> {
              s.addMergedRegion(CellRangeAddress.valueOf("B3:C3"));
              s.addMergedRegion(CellRangeAddress.valueOf("A4:D4"));
              s.getPrintSetup().setLandscape(true);
              s.getWorkbook().setPrintArea(0, 0, 3, 0, 9);
              s.setRepeatingRows(CellRangeAddress.valueOf("2:2"));
              s.setRowBreak(2);
              s.setRowBreak(6);
              s.setAutoFilter(CellRangeAddress.valueOf("A2:C3"));
              var checks = new XSSFDataValidationHelper(s);
              s.addValidationData(
                  checks.createValidation(
                      checks.createNumericConstraint(1, 0, "1", "9"),
                      new CellRangeAddressList(2, 2, 0, 0)));
              var rules = s.getSheetConditionalFormatting();
              rules.addConditionalFormatting(
                  new CellRangeAddress[] {CellRangeAddress.valueOf("A3:A3")},
                  rules.createConditionalFormattingRule("A3=1"));
              s.createDrawingPatriarch()
                  .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 4, 3, 6))
                  .setText("章");
              s.getRow(2).setHeightInPoints(40);
            },
            "某县|||",
            "{{乡镇排名}}名次|单位||",
            "[名次]|[单位]||",
            "备注");
    assertEquals(
        List.of("A6:D6", "B3:C3", "B4:C4", "B5:C5"),
        sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).sorted().toList());
    assertTrue(sheet.getPrintSetup().getLandscape());
    assertEquals("通报!$A$1:$D$12", sheet.getWorkbook().getPrintArea(0));
    assertEquals(
        "通报!$2:$2", sheet.getWorkbook().getName("_xlnm.Print_Titles").getRefersToFormula());
    assertArrayEquals(new int[] {4, 8}, sheet.getRowBreaks());
    assertEquals("A2:C5", sheet.getCTWorksheet().getAutoFilter().getRef());
    assertEquals(
        "A3:A5",
        sheet.getDataValidations().get(0).getRegions().getCellRangeAddress(0).formatAsString());
    assertEquals(
        "A3:A5",
        sheet
            .getSheetConditionalFormatting()
            .getConditionalFormattingAt(0)
            .getFormattingRanges()[0]
            .formatAsString());
    XSSFClientAnchor seal =
        (XSSFClientAnchor) sheet.getDrawingPatriarch().getShapes().get(0).getAnchor();
    assertEquals("6 8", seal.getRow1() + " " + seal.getRow2());
    assertEquals(40, sheet.getRow(4).getHeightInPoints());
  }

  @Test
  void a_chart_shows_all_rows_and_keeps_its_place_below_them() throws Exception {
    XSSFSheet sheet =
        filled(
            s -> {
              XSSFChart chart =
                  s.createDrawingPatriarch()
                      .createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 5, 4, 9));
              var bars =
                  chart.createData(
                      ChartTypes.BAR,
                      chart.createCategoryAxis(AxisPosition.BOTTOM),
                      chart.createValueAxis(AxisPosition.LEFT));
              bars.addSeries(
                  XDDFDataSourcesFactory.fromStringCellRange(s, CellRangeAddress.valueOf("A2:A2")),
                  XDDFDataSourcesFactory.fromNumericCellRange(
                      s, CellRangeAddress.valueOf("B2:B2")));
              chart.plot(bars);
            },
            "{{乡镇排名}}单位|进资",
            "[单位]|[实际进资万元]");
    XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
    String xml = chart.getCTChartSpace().xmlText();
    assertTrue(xml.contains("$A$2:$A$4") && xml.contains("$B$2:$B$4"), xml);
    assertFalse(xml.contains("numCache"), xml);
    assertEquals(
        7, sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(0).getFrom().getRow());
  }

  @Test
  void texts_that_other_programs_keep_in_the_cell_itself_are_filled_in_too() throws Exception {
    XSSFSheet sheet =
        filled(
            s -> {
              var cell = s.getRow(1).getCell(0).getCTCell();
              cell.unsetV();
              cell.setT(STCellType.INLINE_STR);
              cell.addNewIs().setT("[单位]");
            },
            "{{乡镇排名}}",
            "[单位]");
    assertEquals("秀谷镇", text(sheet, "A2"));
    assertFalse(cell(sheet, "A2").getCTCell().isSetIs());
  }

  @Test
  void tables_below_and_beside_one_another_grow_each_by_itself() throws Exception {
    XSSFSheet sheet = filled("{{乡镇排名}}单位|{{乡镇排名2}}备注", "[单位]|[备注]", "{{正文}}", "表头", "[小标题][内容]");
    assertEquals("秀谷镇", text(sheet, "A2"));
    assertEquals("同分", text(sheet, "B2"));
    assertEquals("", text(sheet, "B4"));
    assertEquals("表头", text(sheet, "A6"));
    assertEquals("一、总体情况", text(sheet, "A7"));
    assertEquals("（一）实际进资。完成1200.5万元。", text(sheet, "A8"));
  }

  @Test
  void a_table_without_rows_leaves_one_blank() throws Exception {
    XSSFSheet sheet = filled("{{乡镇排名3}}备注", "[备注]", "=COUNTA(A2)");
    assertEquals("", text(sheet, "A2"));
    assertEquals("=COUNTA(A2)", text(sheet, "A3"));
  }

  @Test
  void what_nothing_stands_behind_is_told_with_what_there_is() {
    TemplateException name = assertThrows(TemplateException.class, () -> filled("{{乡镇排行}}"));
    assertEquals("{{乡镇排行}}", name.found());
    assertTrue(name.known().contains("乡镇排名"));
    TemplateException column =
        assertThrows(TemplateException.class, () -> filled("{{乡镇排名}}", "[名次]|[单位名称]"));
    assertEquals("[单位名称]", column.found());
    assertTrue(column.known().contains("实际进资万元"));
    TemplateException bare =
        assertThrows(TemplateException.class, () -> filled("{{乡镇排名}}名次", "名次"));
    assertEquals("{{乡镇排名}}", bare.found());
    assertEquals(TemplateException.Problem.NO_ROW, bare.problem());
  }

  @Test
  void what_cannot_be_used_is_told_by_what_it_is() throws IOException {
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet();
      book.write(old);
    }
    assertEquals(TemplateException.Problem.OLD, problem(old.toByteArray()));
    ByteArrayOutputStream macros = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
      book.createSheet();
      book.write(macros);
    }
    assertEquals(TemplateException.Problem.MACROS, problem(macros.toByteArray()));
    assertEquals(
        TemplateException.Problem.UNREADABLE, problem("名次".getBytes(StandardCharsets.UTF_8)));
    byte[] cut = template(s -> {}, "{{标题}}");
    assertEquals(TemplateException.Problem.UNREADABLE, problem(java.util.Arrays.copyOf(cut, 900)));
  }

  private static TemplateException.Problem problem(byte[] file) {
    return assertThrows(TemplateException.class, () -> Template.of(file).filled(MODEL)).problem();
  }

  @Test
  void equal_templates_give_equal_bytes_and_are_calculated_when_opened() throws Exception {
    Template template = Template.of(template(s -> {}, "{{标题}}|=1+1", "{{乡镇排名}}", "[名次]"));
    byte[] bytes = template.filled(MODEL);
    assertArrayEquals(bytes, template.filled(MODEL));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertTrue(book.getForceFormulaRecalculation());
      assertFalse(book.getSheetAt(0).getRow(0).getCell(1).getCTCell().isSetV());
    }
  }
}
