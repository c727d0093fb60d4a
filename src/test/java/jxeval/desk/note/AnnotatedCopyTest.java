package jxeval.desk.note;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedCopyTest {
  private static final String FOUND = "C312 企业招工 B2\nC301 企业招工 C2";
  @TempDir private Path folder;

  private static byte[] book(String format) {
    return format.equals("xls") ? Office.faulty().xls() : Office.faulty().xlsx();
  }

  private Office office(String format) {
    return new Office(folder).put("returns/2021-05/秀谷镇." + format, book(format));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"xlsx", "xls"})
  void noted_cells_have_a_comment_and_a_fill_and_the_first_sheet_lists_them(String format)
      throws IOException {
    Office office = office(format);
    assertEquals(FOUND, office.found());
    assertEquals(Set.of("2021-05/秀谷镇." + format), office.sentBack().keySet());
    try (Workbook copy = WorkbookFactory.create(new ByteArrayInputStream(office.copy()))) {
      Sheet hires = copy.getSheet("企业招工");
      Cell wrong = hires.getRow(1).getCell(1);
      assertEquals("约500", wrong.getStringCellValue());
      assertEquals(FillPatternType.SOLID_FOREGROUND, wrong.getCellStyle().getFillPattern());
      Comment comment = wrong.getCellComment();
      assertEquals("jx-eval", comment.getAuthor());
      assertTrue(comment.getString().getString().startsWith("【错误 C312】"), comment::toString);
      Cell blank = hires.getRow(1).getCell(2);
      assertEquals("", blank.toString());
      assertTrue(blank.getCellComment().getString().getString().contains("C301"));
      assertEquals(
          FillPatternType.NO_FILL, hires.getRow(2).getCell(1).getCellStyle().getFillPattern());

      Sheet list = copy.getSheetAt(0);
      assertEquals("修改清单", list.getSheetName());
      assertEquals(0, copy.getActiveSheetIndex());
      assertEquals("C312", list.getRow(3).getCell(4).getStringCellValue());
      assertEquals("约500", list.getRow(3).getCell(6).getStringCellValue());
      assertEquals(
          "'企业招工'!B2",
          list.getRow(3).getCell(2).getHyperlink().getAddress().replaceFirst("^#", ""));
      assertEquals(5, list.getLastRowNum() + 1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"xlsx", "xls"})
  void a_copy_handed_in_as_it_is_gives_the_same_findings_and_nothing_new(String format) {
    Office office = office(format);
    office.put("returns/2021-05/秀谷镇." + format, office.copy());
    assertEquals(FOUND, office.found());
    assertEquals("0 2 0", office.amended());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"xlsx", "xls"})
  void a_mended_copy_is_told_what_is_mended_left_and_new(String format) {
    Office office = office(format);
    byte[] mended =
        Office.edited(
            office.copy(),
            book -> {
              Sheet hires = book.getSheet("企业招工");
              hires.getRow(1).getCell(1).setCellValue(500);
              hires.getRow(2).getCell(1).setCellValue("三");
            });
    office.put("returns/2021-05/秀谷镇." + format, mended);
    assertEquals("C301 企业招工 C2\nC312 企业招工 B3", office.found());
    assertEquals("1 1 1", office.amended());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"xlsx", "xls"})
  void a_row_put_in_above_moves_a_note_and_mends_none(String format) {
    Office office = office(format);
    byte[] moved = Office.edited(office.copy(), book -> book.getSheet("企业招工").shiftRows(1, 2, 1));
    office.put("returns/2021-05/秀谷镇." + format, moved);
    assertEquals("C312 企业招工 B3\nC301 企业招工 C3", office.found());
    assertEquals("0 2 0", office.amended());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"xlsx", "xls"})
  void a_second_copy_takes_off_the_marks_of_what_is_mended(String format) throws IOException {
    Office office = office(format);
    byte[] mended =
        Office.edited(
            office.copy(), book -> book.getSheet("企业招工").getRow(1).getCell(1).setCellValue(500));
    office.put("returns/2021-05/秀谷镇." + format, mended);
    try (Workbook copy = WorkbookFactory.create(new ByteArrayInputStream(office.copy()))) {
      Cell cell = copy.getSheet("企业招工").getRow(1).getCell(1);
      assertEquals(null, cell.getCellComment());
      assertEquals(FillPatternType.NO_FILL, cell.getCellStyle().getFillPattern());
      assertEquals(1, copy.getSheet("企业招工").getCellComments().size());
      assertEquals(4, copy.getNumberOfSheets());
      assertEquals(4, copy.getSheetAt(0).getLastRowNum() + 1);
    }
  }

  @Test
  void parts_that_no_note_concerns_stay_to_the_byte() {
    Map<String, String> sent = Office.parts(Office.faulty().xlsx());
    sent.put("customXml/item1.xml", "<note>  kept &amp; kept </note>");
    sent.put("xl/vbaProject.bin", "\u0000\u0001\u00ff binary");
    sent.computeIfPresent(
        "xl/worksheets/sheet2.xml",
        (n, xml) ->
            xml.replace(
                "</worksheet>",
                "<extLst><ext uri=\"{x}\"><a xmlns=\"urn:x\">kept</a></ext></extLst></worksheet>"));
    Office office = new Office(folder).put("returns/2021-05/秀谷镇.xlsx", Office.zipped(sent));
    Map<String, String> copy = Office.parts(office.copy());
    Set<String> changed = new TreeSet<>();
    sent.forEach(
        (name, part) -> {
          if (!part.equals(copy.get(name))) {
            changed.add(name);
          }
        });
    assertEquals(
        Set.of(
            "[Content_Types].xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "xl/worksheets/sheet2.xml"),
        changed);
    assertEquals(
        sent.getOrDefault("xl/worksheets/sheet1.xml", "")
            .replace("tabSelected=\"true\"", "tabSelected=\"0\""),
        copy.get("xl/worksheets/sheet1.xml"));
    String sheet = String.valueOf(copy.get("xl/worksheets/sheet2.xml"));
    assertEquals(
        sent.get("xl/worksheets/sheet2.xml"),
        sheet
            .replaceAll("<legacyDrawing[^>]*/>", "")
            .replaceAll("<c r=\"C2\" s=\"[0-9]+\"/>", "")
            .replaceAll("(<c r=\"B2\" t=\"s\") s=\"[0-9]+\"", "$1 s=\"0\""));
    assertTrue(sheet.indexOf("<legacyDrawing") < sheet.indexOf("<extLst>"), sheet);
    String styles = String.valueOf(sent.get("xl/styles.xml"));
    assertTrue(
        String.valueOf(copy.get("xl/styles.xml"))
            .contains(between(styles, "<cellXfs", "</cellXfs>")));
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf('>', text.indexOf(from)) + 1;
    return text.substring(start, text.indexOf(to));
  }

  @Test
  void the_senders_own_comment_stays_and_ours_is_added_to_it() throws IOException {
    byte[] commented =
        Office.edited(
            Office.faulty().xlsx(),
            book -> {
              comment(book.getSheet("企业招工"), 1, 1, "待核实");
              comment(book.getSheet("企业招工"), 2, 0, "新企业");
            });
    Office office = new Office(folder).put("returns/2021-05/秀谷镇.xlsx", commented);
    try (Workbook copy = WorkbookFactory.create(new ByteArrayInputStream(office.copy()))) {
      Sheet hires = copy.getSheet("企业招工");
      String both = hires.getRow(1).getCell(1).getCellComment().getString().getString();
      assertTrue(both.startsWith("待核实\n【错误 C312】"), both);
      assertEquals("新企业", hires.getRow(2).getCell(0).getCellComment().getString().getString());
      assertEquals(3, hires.getCellComments().size());
    }
    byte[] mended =
        Office.edited(
            office.copy(), book -> book.getSheet("企业招工").getRow(1).getCell(1).setCellValue(500));
    office.put("returns/2021-05/秀谷镇.xlsx", mended);
    try (Workbook copy = WorkbookFactory.create(new ByteArrayInputStream(office.copy()))) {
      Cell cell = copy.getSheet("企业招工").getRow(1).getCell(1);
      assertEquals("待核实", cell.getCellComment().getString().getString());
    }
  }

  private static void comment(Sheet sheet, int row, int column, String text) {
    CreationHelper helper = sheet.getWorkbook().getCreationHelper();
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setRow1(row);
    anchor.setCol1(column + 1);
    anchor.setRow2(row + 3);
    anchor.setCol2(column + 3);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(helper.createRichTextString(text));
    sheet.getRow(row).getCell(column).setCellComment(comment);
  }

  @Test
  void csv_files_of_one_folder_come_back_as_one_workbook_that_can_be_handed_in() {
    Office office = new Office(folder);
    for (String sheet : List.of("封面", "企业招工", "招商项目")) {
      office.put(
          "returns/2021-05/秀谷镇/" + sheet + ".csv",
          Office.faulty().csv(sheet, StandardCharsets.UTF_8));
    }
    assertEquals(FOUND, office.found());
    Map<String, Annotated> copies = office.sentBack();
    assertEquals(Set.of("2021-05/秀谷镇.xlsx"), copies.keySet());
    Office next = new Office(folder.resolve("next"));
    next.put("returns/2021-05/秀谷镇.xlsx", copies.values().iterator().next().bytes());
    assertEquals(FOUND, next.found());
    assertEquals("0 2 0", next.amended());
  }

  @Test
  void a_web_page_under_xls_comes_back_as_a_workbook_of_its_values() {
    Office office = new Office(folder).put("returns/2021-05/秀谷镇.xls", Office.faulty().html());
    assertEquals(Set.of("2021-05/秀谷镇.xls.xlsx"), office.sentBack().keySet());
    Office next = new Office(folder.resolve("next"));
    next.put("returns/2021-05/秀谷镇.xlsx", office.copy());
    assertEquals(FOUND, next.found());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"xlsx", "xls"})
  void equal_files_give_equal_copies(String format) {
    Office office = office(format);
    assertArrayEquals(office.copy(), office.copy());
  }
}
