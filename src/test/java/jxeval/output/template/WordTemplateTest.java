package jxeval.output.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jxeval.report.document.Document;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordTemplateTest {
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
                          .row("a", Cell.text("1"), Cell.text("秀谷镇"), Cell.text("1,200.5"))
                          .row("b", Cell.text("2"), Cell.text("石门乡"), Cell.text("{{标题}}")))
                  .table(Table.of("more").column(Column.of("x", "备注")).row("a", Cell.text("同分")))
                  .build()));
  private static final Document NOTICE =
      new Document(
          "关于5月份招商引资工作情况的通报",
          "各单位：",
          List.of(
              new Document.Heading("一、总体情况"),
              new Document.Paragraph("（一）实际进资。", "完成1200.5万元。"),
              new Document.Blank(2)),
          "商务局");

  /** A template of paragraphs and of tables, whose rows are separated by ; and cells by |. */
  private static byte[] template(String... parts) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String part : parts) {
        if (part.contains("|")) {
          String[] rows = part.split(";");
          XWPFTable table = document.createTable(rows.length, rows[0].split("\\|").length);
          for (int r = 0; r < rows.length; r++) {
            String[] cells = rows[r].split("\\|");
            for (int c = 0; c < cells.length; c++) {
              table.getRow(r).getCell(c).setText(cells[c]);
            }
          }
        } else {
          document.createParagraph().createRun().setText(part);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<String> filled(String... parts) throws IOException, TemplateException {
    byte[] bytes = new WordTemplate(template(parts)).filled(new TemplateModel(WORKBOOK, NOTICE));
    List<String> lines = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      for (IBodyElement element : document.getBodyElements()) {
        lines.add(
            element instanceof XWPFParagraph paragraph
                ? paragraph.getText()
                : ((XWPFTable) element).getText().strip());
      }
    }
    return lines;
  }

  @Test
  void a_placeholder_takes_the_title() throws Exception {
    assertEquals(List.of("《关于5月份招商引资工作情况的通报》"), filled("《{{标题}}》"));
  }

  @Test
  void a_section_repeats_the_paragraphs_of_the_notice() throws Exception {
    assertEquals(
        List.of("一、总体情况", "（一）实际进资。完成1200.5万元。"), filled("{{?正文}}", "{{小标题}}{{内容}}", "{{/正文}}"));
  }

  @Test
  void a_row_of_columns_is_repeated_for_each_row_of_the_sheet_and_values_are_no_placeholders()
      throws Exception {
    assertEquals(
        List.of("名次\t单位\t进资\n1\t秀谷镇\t1,200.5\n2\t石门乡\t{{标题}}"),
        filled("{{乡镇排名}}名次|单位|进资;[名次]|[单位]|[实际进资万元]"));
  }

  @Test
  void the_second_table_of_a_sheet_has_a_number() throws Exception {
    assertEquals(List.of("备注\t甲\n同分\t乙"), filled("{{乡镇排名2}}备注|甲;[备注]|乙"));
  }

  @Test
  void what_nothing_stands_behind_is_told_with_what_there_is() {
    TemplateException unknown =
        assertThrows(TemplateException.class, () -> filled("{{标题}}{{乡镇排行}}"));
    assertEquals("{{乡镇排行}}", unknown.found());
    assertTrue(unknown.known().contains("乡镇排名"));
  }

  @Test
  void a_column_that_the_sheet_has_not_is_told() {
    TemplateException unknown =
        assertThrows(TemplateException.class, () -> filled("{{乡镇排名}}名次|单位;[名次]|[单位名称]"));
    assertEquals("[单位名称]", unknown.found());
    assertEquals("[单位, 名次, 实际进资万元]", unknown.known().toString());
  }

  @Test
  void what_is_no_word_document_is_told() {
    TemplateException unreadable =
        assertThrows(
            TemplateException.class,
            () ->
                new WordTemplate("text".getBytes(StandardCharsets.UTF_8))
                    .filled(new TemplateModel(WORKBOOK, null)));
    assertEquals(TemplateException.Problem.UNREADABLE, unreadable.problem());
  }

  @Test
  void equal_templates_give_equal_bytes() throws Exception {
    WordTemplate template = new WordTemplate(template("{{标题}}", "{{乡镇排名}}名次|单位;[名次]|[单位]"));
    TemplateModel model = new TemplateModel(WORKBOOK, NOTICE);
    assertArrayEquals(template.filled(model), template.filled(model));
  }
}
