package jxeval.intake.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip containers that lie, and workbooks with parts missing or astray. */
final class HostileContainers {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String RELS = "xl/_rels/workbook.xml.rels";
  private static final String BOOK = "xl/workbook.xml";
  private static final byte[] GOOD = good().bytes();

  private HostileContainers() {}

  static XlsxFile good() {
    return XlsxFile.ofRows(
        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>12.5</v></c></row>"
            + "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' s='1'><v>44319</v></c></row>");
  }

  static Stream<Hostile> all() {
    return Stream.of(bytes(), directories(), parts(), sheets()).flatMap(s -> s);
  }

  private static Stream<Hostile> bytes() {
    return Stream.of(
        zip("a good workbook", GOOD, ""),
        zip("cut in half", Arrays.copyOf(GOOD, GOOD.length / 2), "F150"),
        zip("cut by one byte", Arrays.copyOf(GOOD, GOOD.length - 1), "F150"),
        zip("cut after the first bytes", Arrays.copyOf(GOOD, 4), "F150"),
        zip("cut inside the directory", Arrays.copyOf(GOOD, GOOD.length - 60), "F150"),
        zip("two workbooks glued", joined(GOOD, GOOD), "F161"),
        zip("a picture behind the workbook", joined(GOOD, new byte[] {1, 2, 3}), "F161"),
        zip("half a workbook before the workbook", joined(Arrays.copyOf(GOOD, 300), GOOD), "F161"),
        zip("bytes in the middle turned to zero", zeroed(GOOD, GOOD.length / 2, 40), "F151"),
        zip("a wrong checksum", patched(GOOD, 16, 0x12345678), "F151"),
        zip("a size that is too small", patched(GOOD, 24, 3), "F151"),
        zip("a size that is too large", patched(GOOD, 24, 300_000_000), "F113"),
        zip("a compressed size beyond the file", patched(GOOD, 20, 0x7fffffff), "F151"),
        zip("an offset beyond the file", patched(GOOD, 42, 0x7fffffff), "F151"),
        zip("an offset into the middle", patched(GOOD, 42, 7), "F151"),
        zip("an unknown compression", patchedShort(GOOD, 10, 99), "F151"),
        zip("an encrypted entry", patchedShort(GOOD, 8, 1), "F130"),
        zip("a count of entries that is too low", patchedEnd(GOOD, 10, 3), "F151"),
        zip("a count of entries that is too high", patchedEnd(GOOD, 10, 900), "F151"),
        zip("a directory size of nothing", patchedEnd(GOOD, 12, 0), "F151"),
        zip("a directory offset beyond the file", patchedEnd(GOOD, 16, 60_000), "F151"),
        zip("stored instead of deflated", stored(good()), ""),
        new Hostile(
            "a bomb that lies about its size", "a.xlsx", () -> patched(bomb(), 24, 3), "F112"));
  }

  private static Stream<Hostile> directories() {
    return Stream.of(
        zip("1,001 entries", many(1_001 - 7).bytes(), "F111"),
        zip("1,000 entries", many(1_000 - 7).bytes(), ""),
        zip("a name with ..", good().part("../../etc/cron.d/x", "x").bytes(), "F151"),
        zip("a name with a drive", good().part("C:/x", "x").bytes(), "F151"),
        zip("a name with a line break", good().part("xl/a\nb", "x").bytes(), "F151"),
        zip("a name of 2,000 characters", good().part("x".repeat(2_000), "x").bytes(), "F151"),
        zip("two names that differ in case", good().part("XL/Workbook.XML", "x").bytes(), "F151"),
        zip("backslashes in names", renamed('/', '\\'), ""),
        zip("a leading slash in names", slashed(), ""));
  }

  private static Stream<Hostile> parts() {
    return Stream.of(
        zip("an empty zip", new XlsxFile().bytes(), "F136"),
        zip("a zip of texts", new XlsxFile().part("a.txt", "x").bytes(), "F136"),
        book("no content types", good().without("[Content_Types].xml"), "F152"),
        book("no relations", good().without("_rels/.rels"), "F152"),
        book("no workbook part", good().without(BOOK), "F152"),
        book("no workbook relations", good().without(RELS), "F152"),
        book("no sheet part", good().without(SHEET), "F152"),
        book("no styles part", good().without("xl/styles.xml"), "F152"),
        book("no shared strings part", good().without("xl/sharedStrings.xml"), "F152"),
        book(
            "no shared strings relation",
            good().edit(RELS, x -> x.replaceFirst("<[^<]*sharedStrings.xml'/>", "")),
            "F156"),
        book(
            "emptied shared strings",
            good().part("xl/sharedStrings.xml", XlsxFile.sharedStrings("")),
            "F156"),
        book("shared strings of no bytes", good().part("xl/sharedStrings.xml", ""), "F150"),
        book("a sheet part of no bytes", good().part(SHEET, ""), "F150"),
        book("no styles and no relation to them", plain(), ""),
        book("no sheets", good().part(BOOK, XlsxFile.workbook("", "")), "F152"),
        book("a workbook that is something else", good().part(BOOK, "<styleSheet/>"), "F152"),
        book(
            "a workbook relation that leads outside",
            good()
                .edit(
                    "_rels/.rels",
                    x -> x.replace("Target='xl", "TargetMode='External' Target='http://x/xl")),
            "F155"));
  }

  private static Stream<Hostile> sheets() {
    String second = "<sheet name='乙' sheetId='2' r:id='r9'/>";
    return Stream.of(
        book(
            "a sheet that leads outside",
            good()
                .edit(
                    RELS,
                    x ->
                        x.replace(
                            "Target='worksheets/", "TargetMode='External' Target='http://x/")),
            "F155"),
        book(
            "a sheet under an escaped name",
            good()
                .edit(RELS, x -> x.replace("sheet1.xml", "%E8%A1%A8%201.xml"))
                .part("xl/worksheets/表 1.xml", XlsxFile.sheet("", "", "")),
            ""),
        book(
            "a sheet under a badly escaped name",
            good().edit(RELS, x -> x.replace("sheet1.xml", "%zz.xml")),
            "F152"),
        book(
            "a sheet that leads to the styles",
            good().edit(RELS, x -> x.replace("worksheets/sheet1.xml", "styles.xml")),
            "F155"),
        book(
            "a sheet that leads to a missing part",
            good().edit(RELS, x -> x.replace("sheet1.xml", "sheet9.xml")),
            "F152"),
        book(
            "a sheet without relation", good().edit(BOOK, x -> x.replace("r:id='r1'", "")), "F152"),
        book(
            "a sheet of an unknown relation",
            good().edit(BOOK, x -> x.replace("'r1'", "'r77'")),
            "F152"),
        book(
            "two sheets on one part",
            good()
                .edit(BOOK, x -> x.replace("</sheets>", second + "</sheets>"))
                .edit(
                    RELS,
                    x ->
                        x.replace(
                            "</Relationships>",
                            XlsxFile.relation("r9", "worksheet", "../xl/worksheets/sheet1.xml")
                                + "</Relationships>")),
            "F155"),
        book(
            "chart sheets alone",
            good().edit(RELS, x -> x.replace("/worksheet'", "/chartsheet'")),
            "F152"),
        book("201 sheets", sheets(201), "F116"),
        book("200 sheets", sheets(200), ""),
        book("a path as sheet name", good().edit(BOOK, x -> x.replace("'表'", "'../../x'")), ""),
        book("no sheet name", good().edit(BOOK, x -> x.replace("'表'", "''")), ""),
        book(
            "a hidden sheet",
            good().edit(BOOK, x -> x.replace("sheetId", "state='veryHidden' sheetId")),
            "F172"),
        book(
            "a visible sheet that says so",
            good().edit(BOOK, x -> x.replace("sheetId", "state='visible' sheetId")),
            ""),
        book(
            "links to other workbooks",
            good()
                .edit(
                    BOOK,
                    x ->
                        x.replace(
                            "</sheets>",
                            "</sheets><externalReferences><externalReference"
                                + " r:id='r8'/></externalReferences>")),
            "F171"),
        book(
            "200,000 defined names",
            good()
                .edit(
                    BOOK,
                    x ->
                        x.replace(
                            "</sheets>",
                            "</sheets><definedNames>"
                                + "<definedName name='n'>表!A1</definedName>".repeat(200_000)
                                + "</definedNames>")),
            ""),
        new Hostile("macros", "a.xlsm", good().part("xl/vbaProject.bin", "x")::bytes, "F170"),
        new Hostile(
            "a content type for macros",
            "a.xlsm",
            good()
                    .edit(
                        "[Content_Types].xml",
                        x ->
                            x.replace(
                                "</Types>",
                                "<Override PartName='/xl/workbook.xml'"
                                    + " ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>"))
                ::bytes,
            "F170"),
        new Hostile("no macros under .xlsm", "a.xlsm", good()::bytes, ""),
        book("strict", strict(), ""));
  }

  private static Hostile zip(String name, byte[] bytes, String codes) {
    return Hostile.bytes(name, "a.xlsx", bytes, codes);
  }

  private static Hostile book(String name, XlsxFile file, String codes) {
    return Hostile.xlsx(name, file, codes);
  }

  private static XlsxFile many(int more) {
    XlsxFile file = good();
    for (int i = 0; i < more; i++) {
      file.part("xl/media/" + i, "x");
    }
    return file;
  }

  private static XlsxFile sheets(int count) {
    XlsxFile file = good();
    StringBuilder sheets = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i < count; i++) {
      sheets.append("<sheet name='表" + i + "' sheetId='9' r:id='s" + i + "'/>");
      relations.append(XlsxFile.relation("s" + i, "worksheet", "/xl/s" + i + ".xml"));
      file.part("xl/s" + i + ".xml", XlsxFile.sheet("", "", ""));
    }
    return file.edit(BOOK, x -> x.replace("</sheets>", sheets + "</sheets>"))
        .edit(RELS, x -> x.replace("</Relationships>", relations + "</Relationships>"));
  }

  private static XlsxFile plain() {
    return XlsxFile.ofRows("<row><c><v>1</v></c></row>")
        .part(
            RELS, XlsxFile.relations(XlsxFile.relation("r1", "worksheet", "worksheets/sheet1.xml")))
        .without("xl/styles.xml")
        .without("xl/sharedStrings.xml");
  }

  private static XlsxFile strict() {
    XlsxFile file = good();
    for (String part : file.parts().keySet().toArray(new String[0])) {
      file.edit(
          part,
          x ->
              x.replace(
                      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                      "http://purl.oclc.org/ooxml/spreadsheetml/main")
                  .replace(
                      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                      "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    }
    return file;
  }

  private static byte[] bomb() {
    return good().part(SHEET, XlsxFile.sheet("<x/>".repeat(17 << 20), "", "")).bytes();
  }

  private static byte[] renamed(char from, char to) {
    XlsxFile file = new XlsxFile();
    good().parts().forEach((name, content) -> file.part(name.replace(from, to), content));
    return file.bytes();
  }

  private static byte[] slashed() {
    XlsxFile file = new XlsxFile();
    good().parts().forEach((name, content) -> file.part("/" + name, content));
    return file.bytes();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] zeroed(byte[] bytes, int from, int count) {
    byte[] changed = bytes.clone();
    Arrays.fill(changed, from, from + count, (byte) 0);
    return changed;
  }

  /** Changes four bytes of the sheet's directory entry. */
  private static byte[] patched(byte[] bytes, int offset, int value) {
    byte[] changed = bytes.clone();
    System.arraycopy(BiffFile.le(value), 0, changed, directoryEntry(bytes) + offset, 4);
    return changed;
  }

  private static byte[] patchedShort(byte[] bytes, int offset, int value) {
    byte[] changed = bytes.clone();
    System.arraycopy(BiffFile.le((short) value), 0, changed, directoryEntry(bytes) + offset, 2);
    return changed;
  }

  private static byte[] patchedEnd(byte[] bytes, int offset, int value) {
    byte[] changed = bytes.clone();
    System.arraycopy(BiffFile.le((short) value), 0, changed, bytes.length - 22 + offset, 2);
    return changed;
  }

  private static int directoryEntry(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.lastIndexOf(SHEET) - 46;
  }

  static byte[] stored(XlsxFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (String name : file.parts().keySet()) {
        byte[] content = java.util.Objects.requireNonNull(file.parts().get(name));
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        entry.setSize(content.length);
        zip.putNextEntry(entry);
        zip.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
