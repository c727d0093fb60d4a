package jxeval.intake.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx put together part by part, so that every part can be wrong. */
final class XlsxFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A workbook with one sheet 表 that holds these rows. */
  static XlsxFile ofRows(String rows) {
    return new XlsxFile()
        .part(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
                + " Extension='xml' ContentType='application/xml'/></Types>")
        .part(
            "_rels/.rels",
            relations(
                "<Relationship Id='r1' Type='"
                    + RELATION
                    + "officeDocument' Target='xl/workbook.xml'/>"))
        .part("xl/workbook.xml", workbook("", "<sheet name='表' sheetId='1' r:id='r1'/>"))
        .part(
            "xl/_rels/workbook.xml.rels",
            relations(
                relation("r1", "worksheet", "worksheets/sheet1.xml")
                    + relation("r2", "styles", "styles.xml")
                    + relation("r3", "sharedStrings", "sharedStrings.xml")))
        .part("xl/styles.xml", styles(""))
        .part(
            "xl/sharedStrings.xml",
            sharedStrings("<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si>"))
        .part("xl/worksheets/sheet1.xml", sheet("", rows, ""));
  }

  /** A workbook whose cell A1 is this element's content. */
  static XlsxFile ofCell(String attributes, String content) {
    return ofRows("<row r='1'><c r='A1' " + attributes + ">" + content + "</c></row>");
  }

  static String relations(String content) {
    return "<Relationships xmlns='" + RELATIONS + "'>" + content + "</Relationships>";
  }

  static String relation(String id, String type, String target) {
    return "<Relationship Id='" + id + "' Type='" + RELATION + type + "' Target='" + target + "'/>";
  }

  static String workbook(String properties, String sheets) {
    return "<workbook xmlns='"
        + MAIN
        + "' xmlns:r='"
        + RELATION.substring(0, RELATION.length() - 1)
        + "'>"
        + properties
        + "<sheets>"
        + sheets
        + "</sheets></workbook>";
  }

  static String sheet(String before, String rows, String after) {
    return "<worksheet xmlns='"
        + MAIN
        + "'>"
        + before
        + "<sheetData>"
        + rows
        + "</sheetData>"
        + after
        + "</worksheet>";
  }

  static String sharedStrings(String items) {
    return "<sst xmlns='" + MAIN + "'>" + items + "</sst>";
  }

  /** Styles 0 plain, 1 built-in date 14, 2 Chinese built-in 31, 3 custom date, 4 custom number. */
  static String styles(String more) {
    return "<styleSheet xmlns='"
        + MAIN
        + "'><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/><numFmt"
        + " numFmtId='165' formatCode='0.00\"days\"'/>"
        + more
        + "</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='31'/><xf"
        + " numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='57'/><xf"
        + " numFmtId='45'/></cellXfs></styleSheet>";
  }

  XlsxFile part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  XlsxFile part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  XlsxFile without(String name) {
    parts.remove(name);
    return this;
  }

  XlsxFile edit(String name, UnaryOperator<String> change) {
    byte[] content = parts.getOrDefault(name, new byte[0]);
    return part(name, change.apply(new String(content, StandardCharsets.UTF_8)));
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
