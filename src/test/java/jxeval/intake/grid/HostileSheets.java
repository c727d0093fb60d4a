package jxeval.intake.grid;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sheet and string parts of an .xlsx that are wrong or too much. */
final class HostileSheets {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";

  private HostileSheets() {}

  static Stream<Hostile> all() {
    return Stream.of(xml(), references(), cells(), limits(), merges(), hidden()).flatMap(s -> s);
  }

  private static Stream<Hostile> xml() {
    XlsxFile good = HostileContainers.good();
    return Stream.of(
        part("an unclosed tag", XlsxFile.sheet("", "<row><c><v>1</c></row>", ""), "F153"),
        part(
            "a sheet that ends early",
            XlsxFile.sheet("", "<row>", "").replaceAll("</sheetData.*", ""),
            "F150"),
        part("text that is no XML", "hello", "F153"),
        part(
            "a control character",
            XlsxFile.sheet("", "<row><c t='str'><v>\u0001</v></c></row>", ""),
            "F153"),
        part(
            "a numbered control character",
            XlsxFile.sheet("", "<row><c t='str'><v>&#1;</v></c></row>", ""),
            "F153"),
        part(
            "an unknown entity",
            XlsxFile.sheet("", "<row><c t='str'><v>&x;</v></c></row>", ""),
            "F153"),
        part("something after the root", XlsxFile.sheet("", "", "") + "<x/>", "F153"),
        part("a document type", "<!DOCTYPE worksheet>" + XlsxFile.sheet("", "", ""), "F154"),
        part(
            "a billion laughs",
            "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>"
                + XlsxFile.sheet("", "<row><c t='str'><v>&b;</v></c></row>", ""),
            "F154"),
        part(
            "an external entity",
            "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + XlsxFile.sheet("", "<row><c t='str'><v>&a;</v></c></row>", ""),
            "F154"),
        Hostile.xlsx(
            "a document type in the strings",
            HostileContainers.good().edit(STRINGS, x -> "<!DOCTYPE sst>" + x),
            "F154"),
        Hostile.xlsx(
            "a document type in the workbook",
            HostileContainers.good().edit("xl/workbook.xml", x -> "<!DOCTYPE w>" + x),
            "F154"),
        Hostile.xlsx(
            "a document type in the relations",
            HostileContainers.good().edit("_rels/.rels", x -> "<!DOCTYPE w>" + x),
            "F154"),
        Hostile.xlsx(
            "a document type in the styles",
            HostileContainers.good().edit("xl/styles.xml", x -> "<!DOCTYPE w>" + x),
            "F154"),
        part("elements 101 deep", nested(100), "F119"),
        part("elements 100 deep", nested(99), ""),
        part("elements 200,000 deep", nested(200_000), "F119"),
        Hostile.bytes(
            "a sheet in UTF-16",
            "a.xlsx",
            good.part(
                    SHEET,
                    ("<?xml version='1.0' encoding='UTF-16'?>"
                            + XlsxFile.sheet("", "<row><c><v>1</v></c></row>", ""))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_16))
                .bytes(),
            ""),
        part("bytes that are no UTF-8", null, "F153"),
        part(
            "prefixes before every name",
            "<x:worksheet"
                + " xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row"
                + " r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
            ""),
        part(
            "unknown elements",
            XlsxFile.sheet(
                "<sheetPr/><x><row><c r='!!'/></row></x>",
                "<row><x/><c><y/><v>1</v></c></row>",
                "<controls><col/><row/></controls>"),
            ""));
  }

  private static Stream<Hostile> references() {
    return Stream.of(
        rows("row 0", "<row r='0'><c><v>1</v></c></row>", "F157"),
        rows("row -1", "<row r='-1'><c><v>1</v></c></row>", "F157"),
        rows("row 1048576", "<row r='1048576'><c><v>1</v></c></row>", ""),
        rows("row 1048577", "<row r='1048577'><c><v>1</v></c></row>", "F157"),
        rows("row 2147483648", "<row r='2147483648'><c><v>1</v></c></row>", "F157"),
        rows("row 1.5", "<row r='1.5'/>", "F157"),
        rows("a row of no number", "<row r=''/>", "F157"),
        rows("cell XFE1", "<row r='1'><c r='XFE1'><v>1</v></c></row>", "F157"),
        rows("a blank cell XFD1", "<row r='1'><c r='XFD1'/></row>", ""),
        rows("cell 1", "<row r='1'><c r='1'><v>1</v></c></row>", "F157"),
        rows("cell A", "<row r='1'><c r='A'><v>1</v></c></row>", "F157"),
        rows("cell !!", "<row r='1'><c r='!!'><v>1</v></c></row>", "F157"),
        rows("cell of no reference", "<row r='1'><c r=''><v>1</v></c></row>", "F157"),
        rows("cell A0", "<row r='1'><c r='A0'><v>1</v></c></row>", "F157"),
        rows("cell A01", "<row r='1'><c r='A01'><v>1</v></c></row>", "F157"),
        rows("cell $A$1", "<row r='1'><c r='$A$1'><v>1</v></c></row>", "F157"),
        rows("cell AAAA1", "<row r='1'><c r='AAAA1'><v>1</v></c></row>", "F157"),
        rows("a space before A1", "<row r='1'><c r=' A1'><v>1</v></c></row>", "F157"),
        rows("a space after A1", "<row r='1'><c r='A1 '><v>1</v></c></row>", "F157"),
        rows("a space after A1 and more", "<row r='1'><c r='A1 ' s='0' t='n'/></row>", "F157"),
        rows("a space before A1 and more", "<row r='1'><c t='n' s='0' r=' A1'/></row>", "F157"),
        rows("a cell of nothing but spaces", "<row r='1'><c r='  ' s='0'/></row>", "F157"),
        rows("a space that another has", "<row r='1'><c q=' ' r='A1' p=' '/></row>", ""),
        rows("a cell whose row has many digits", "<row r='1'><c r='A0000000001'/></row>", "F157"),
        rows("a cell of 40 letters", "<row r='1'><c r='" + "A".repeat(40) + "'/></row>", "F157"),
        rows("a cell of another row", "<row r='1'><c r='A2'><v>1</v></c></row>", "F157"),
        rows(
            "no references at all",
            "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
            ""),
        rows(
            "rows out of order",
            "<row r='3'><c r='A3'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>",
            ""),
        rows(
            "cells out of order",
            "<row r='1'><c r='C1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
            ""),
        rows(
            "a row twice",
            "<row r='2'><c r='A2'><v>1</v></c></row><row r='2'><c r='B2'><v>1</v></c></row>",
            "F158"),
        rows("an empty row twice", "<row r='2'/><row r='2'><c r='B2'><v>1</v></c></row>", "F158"),
        rows("a row that follows itself", "<row r='1'/><row r='3'/><row r='2'/><row/>", "F158"),
        rows(
            "a cell twice",
            "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
            "F158"),
        rows("a blank cell twice", "<row r='1'><c r='A1'/><c r='A1'><v>2</v></c></row>", "F158"),
        rows(
            "a cell again out of order",
            "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
            "F158"));
  }

  private static Stream<Hostile> cells() {
    return Stream.of(
        cell("string 2 of 2", "t='s'", "<v>2</v>", "F156"),
        cell("string -1", "t='s'", "<v>-1</v>", "F156"),
        cell("string 1.0", "t='s'", "<v>1.0</v>", "F156"),
        cell("string x", "t='s'", "<v>x</v>", "F156"),
        cell("string of no number", "t='s'", "<v></v>", "F156"),
        cell("string 999999999", "t='s'", "<v>999999999</v>", "F156"),
        cell("string 99999999999", "t='s'", "<v>99999999999</v>", "F156"),
        cell("a string cell without value", "t='s'", "", ""),
        cell("an unknown type", "t='q'", "<v>1</v>", "F160"),
        cell("a type and a space", "t='n '", "<v>1</v>", "F160"),
        cell("a type that is empty", "t=''", "<v>1</v>", "F160"),
        cell("a type of a Chinese letter", "t='数'", "<v>1</v>", "F160"),
        cell("a style and a space", "s='1 '", "<v>1</v>", "F162"),
        cell("a style and a tab", "s='&#9;1'", "<v>1</v>", "F162"),
        cell("a string index between spaces", "t='s'", "<v> 1 </v>", ""),
        cell("a string index in pieces", "t='s'", "<v><![CDATA[0]]><!-- -->1</v>", ""),
        cell("style 99 of 7", "s='99'", "<v>44319</v>", "F162"),
        cell("style -1", "s='-1'", "<v>1</v>", "F162"),
        cell("style x", "s='x'", "<v>1</v>", "F162"),
        cell("the last style", "s='6'", "<v>0.5</v>", ""),
        cell("18 digits", "", "<v>123456789012345678</v>", "F163"),
        cell("16 digits", "", "<v>1234567890123456</v>", "F163"),
        cell("16 digits that are zeros", "", "<v>1234567890123450</v>", ""),
        cell("17 digits that spell a double", "", "<v>0.10000000000000001</v>", ""),
        cell("17 digits of a formula", "", "<f>1/3</f><v>0.33333333333333331</v>", ""),
        cell("17 digits that someone typed", "", "<v>0.33333333333333331</v>", "F163"),
        cell("a number of 1,000 digits", "", () -> "<v>" + "9".repeat(1_000) + "</v>", ""),
        cell("an exponent of ten digits", "", "<v>1e9999999999</v>", ""),
        cell("a lone surrogate escape", "t='str'", "<v>_xD800_</v>", ""),
        cell("half an escape", "t='str'", "<v>_x00</v>", ""));
  }

  private static Stream<Hostile> limits() {
    return Stream.of(
        rows("20,000 rows", () -> numbered(20_000), ""),
        rows("20,001 rows", () -> numbered(20_001), "F114"),
        rows(
            "1,048,576 empty rows",
            () -> "<row/>".repeat(1_048_575) + "<row><c><v>1</v></c></row>",
            ""),
        rows(
            "1,048,576 formatted rows",
            () -> "<row><c s='1'/><c s='1'/></row>".repeat(1_048_576),
            ""),
        rows("rows that never end", () -> "<row><c><v>1</v></c></row>".repeat(1_048_576), "F114"),
        rows("column 256", "<row r='1'><c r='IV1'><v>1</v></c></row>", ""),
        rows("column 257", "<row r='1'><c r='IW1'><v>1</v></c></row>", "F115"),
        rows(
            "a million cells",
            () -> ("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>").repeat(10_000),
            ""),
        rows(
            "a million and one cells",
            () -> ("<row>" + "<c><v>1</v></c>".repeat(101) + "</row>").repeat(10_000),
            "F120"),
        cell(
            "an inline text of 32,767 characters",
            "t='inlineStr'",
            () -> "<is><t>" + "字".repeat(32_767) + "</t></is>",
            ""),
        cell(
            "an inline text of 32,768 characters",
            "t='inlineStr'",
            () -> "<is><t>" + "字".repeat(32_768) + "</t></is>",
            "F117"),
        cell(
            "an inline text of 5 million characters",
            "t='inlineStr'",
            () -> "<is><t>" + "x".repeat(5_000_000) + "</t></is>",
            "F117"),
        cell(
            "runs that add up",
            "t='inlineStr'",
            () -> "<is>" + "<r><t>0123456789</t></r>".repeat(30_000) + "</is>",
            "F117"),
        strings(
            "a shared string of a million characters",
            () -> "<si><t>" + "x".repeat(1_000_000) + "</t></si>",
            () -> used(1),
            "F117"),
        strings(
            "a shared string nobody uses",
            () -> "<si><t>甲</t></si><si><t>" + "x".repeat(1_000_000) + "</t></si>",
            () -> used(1),
            ""),
        strings(
            "2 million characters in use",
            () -> ("<si><t>" + "x".repeat(20_000) + "</t></si>").repeat(100),
            () -> used(100),
            ""),
        strings(
            "more than 2 million characters in use",
            () -> ("<si><t>" + "x".repeat(20_000) + "</t></si>").repeat(101),
            () -> used(101),
            "F118"),
        strings(
            "one long string in 12,000 cells",
            () -> "<si><t>" + "x".repeat(32_000) + "</t></si>",
            () -> "<row><c t='s'><v>0</v></c></row>".repeat(12_000),
            ""),
        strings("5 million shared strings", () -> "<si/>".repeat(5_000_000), () -> used(1), ""),
        lazy(
            "a part of 65 MB",
            () ->
                HostileContainers.good()
                    .part(SHEET, XlsxFile.sheet("<x>" + " ".repeat(65 << 20) + "</x>", "", "")),
            "F112"),
        lazy(
            "a name of 5 million characters",
            () -> HostileContainers.good().part(SHEET, "<" + "x".repeat(5_000_000) + "/>"),
            "F153"),
        lazy(
            "a comment of 5 million characters",
            () ->
                HostileContainers.good()
                    .part(
                        SHEET, "<!--" + "x".repeat(5_000_000) + "-->" + XlsxFile.sheet("", "", "")),
            "F153"),
        lazy("parts of 135 MB", HostileSheets::large, "F113"));
  }

  private static Stream<Hostile> merges() {
    String rows =
        "<row><c t='str'><v>a</v></c><c><v>1</v></c></row><row><c"
            + " t='str'><v>b</v></c><c><v>1</v></c></row>";
    return Stream.of(
        merged("a merge", rows, "A1:B1", ""),
        merged("a merge twice", rows, "A1:B1 A1:B1", ""),
        merged("overlapping merges", rows, "A1:B1 B1:B2", "F158"),
        merged("a merge over all rows and columns", rows, "A1:XFD1048576", ""),
        merged("two merges over all rows and columns", rows, "A1:XFD1048576 B1:XFD1048576", "F158"),
        merged("a merge of nonsense", rows, "A1:??", "F157"),
        merged("a merge the wrong way round", rows, "B2:A1", ""),
        merged("a merge of one cell", rows, "A1", ""),
        merged(
            "100,000 merges without values",
            rows,
            IntStream.range(5, 100_005)
                .mapToObj(i -> "A" + i + ":XFD" + i)
                .collect(Collectors.joining(" ")),
            ""));
  }

  private static Stream<Hostile> hidden() {
    return Stream.of(
        rows("a hidden row", "<row hidden='1'><c><v>1</v></c></row>", "F174"),
        rows("a hidden empty row", "<row hidden='1'/><row><c><v>1</v></c></row>", ""),
        rows("a row of no height", "<row ht='0' customHeight='1'><c><v>1</v></c></row>", "F174"),
        rows("a row of some height", "<row ht='0.25'><c><v>1</v></c></row>", ""),
        part(
            "a column of no width",
            XlsxFile.sheet(
                "<cols><col min='1' max='1' width='0.0' customWidth='1'/></cols>",
                "<row><c><v>1</v></c></row>",
                ""),
            "F175"),
        part(
            "a hidden column",
            XlsxFile.sheet(
                "<cols><col min='1' max='1' hidden='1'/></cols>", "<row><c><v>1</v></c></row>", ""),
            "F175"),
        part(
            "a hidden empty column",
            XlsxFile.sheet(
                "<cols><col min='2' max='16384' hidden='1'/></cols>",
                "<row><c><v>1</v></c></row>",
                ""),
            ""),
        part(
            "a hidden column of nonsense",
            XlsxFile.sheet(
                "<cols><col min='x' max='-1' hidden='1'/></cols>",
                "<row><c><v>1</v></c></row>",
                ""),
            ""));
  }

  private static Hostile lazy(String name, Supplier<XlsxFile> file, String codes) {
    return new Hostile(name, "a.xlsx", () -> file.get().bytes(), codes);
  }

  private static Hostile rows(String name, String rows, String codes) {
    return rows(name, () -> rows, codes);
  }

  private static Hostile rows(String name, Supplier<String> rows, String codes) {
    return lazy(name, () -> XlsxFile.ofRows(rows.get()), codes);
  }

  private static Hostile cell(String name, String attributes, String content, String codes) {
    return cell(name, attributes, () -> content, codes);
  }

  private static Hostile cell(
      String name, String attributes, Supplier<String> content, String codes) {
    return lazy(name, () -> XlsxFile.ofCell(attributes, content.get()), codes);
  }

  private static Hostile part(
      String name, @org.jspecify.annotations.Nullable String sheet, String codes) {
    XlsxFile file = HostileContainers.good();
    return Hostile.xlsx(
        name,
        sheet == null
            ? file.part(SHEET, new byte[] {'<', 'w', (byte) 0xc3, (byte) 0x28, '/', '>'})
            : file.part(SHEET, sheet),
        codes);
  }

  private static Hostile strings(
      String name, Supplier<String> items, Supplier<String> rows, String codes) {
    return lazy(
        name,
        () -> XlsxFile.ofRows(rows.get()).part(STRINGS, XlsxFile.sharedStrings(items.get())),
        codes);
  }

  private static Hostile merged(String name, String rows, String ranges, String codes) {
    String merges =
        Stream.of(ranges.split(" "))
            .map(range -> "<mergeCell ref='" + range + "'/>")
            .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
    return part(name, XlsxFile.sheet("", rows, merges), codes);
  }

  private static String numbered(int rows) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(i -> "<row r='" + i + "'><c r='A" + i + "'><v>" + i + "</v></c></row>")
        .collect(Collectors.joining());
  }

  private static String used(int strings) {
    return IntStream.range(0, strings)
        .mapToObj(i -> "<row><c t='s'><v>" + i + "</v></c></row>")
        .collect(Collectors.joining());
  }

  /** A worksheet whose innermost element is that deep below the root. */
  private static String nested(int below) {
    return XlsxFile.sheet("<x>".repeat(below) + "</x>".repeat(below), "", "");
  }

  private static XlsxFile large() {
    String blank = " ".repeat(45 << 20);
    XlsxFile file = HostileContainers.good();
    for (int i = 0; i < 3; i++) {
      file.part("xl/media/" + i, blank);
    }
    return file;
  }
}
