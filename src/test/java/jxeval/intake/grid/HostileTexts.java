package jxeval.intake.grid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** CSV, web pages, XML 2003, and everything that only pretends to be a spreadsheet. */
final class HostileTexts {
  private static final String BOOK =
      "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
          + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>";

  private HostileTexts() {}

  static Stream<Hostile> all() {
    return Stream.of(csv(), encodings(), html(), xml(), foreign()).flatMap(s -> s);
  }

  private static Stream<Hostile> csv() {
    String head = "序号,项目名称,投资方,备注\n";
    return Stream.of(
        csv("a good csv", head + "1,a,b,c\n", ""),
        csv("a quotation mark that never closes", head + "1,\"a,b,c\n2,d,e,f\n", "F159"),
        csv("a lost quotation mark", head + "1,\"a,b,c\n2,\"d\",e,f\n", "F159"),
        csv(
            "a quotation mark that swallows rows",
            head + "1,\"a,b,c\n2,d,e,f\n3,g\",h,i\n",
            "F159"),
        csv(
            "a quotation mark that swallows the rest",
            head + "1,a,b,\"c\n2,d,e,f\n3,g,h,i\"\n",
            "F159"),
        csv("text after a closing mark", head + "1,\"a\"x,b,c\n", "F159"),
        csv("a mark inside a cell", head + "1,12\" 管,b,c\n", ""),
        csv("line breaks meant so", head + "1,a,b,\"第一行\n第二行\"\n", "F164"),
        csv("line breaks and commas in a remark", head + "1,a,b,\"第一,二\n第三行\"\n", "F164"),
        csv("no separator", "招商项目\n", "F138"),
        csv("a letter", "各位领导：\n你们好。\n", "F138"),
        csv("a cell of 32,768 characters", () -> head + "x".repeat(32_768) + ",b\n", "F117"),
        csv("20,001 lines", () -> "a,b\n".repeat(20_001), "F114"),
        csv(
            "20,000 lines and a million empty ones",
            () -> "a,b\n".repeat(20_000) + "\n".repeat(1_000_000),
            ""),
        csv("257 columns", () -> ",".repeat(256) + "x\n", "F115"),
        csv("a million commas", () -> ",".repeat(1_000_000) + "\na,b\n", ""),
        csv("an end-of-file mark", head + "1,a,b,c\n\u001a", ""),
        csv("old Mac line ends", "a,b\r1,2\r", ""),
        csv("a form feed", "a,b\f\n1,2\n", ""));
  }

  private static Stream<Hostile> encodings() {
    String table = "单位,数\n秀谷镇,5\n";
    return Stream.of(
        coded("UTF-8", table.getBytes(StandardCharsets.UTF_8), ""),
        coded("GB18030", table.getBytes(Charset.forName("GB18030")), ""),
        coded("UTF-16 without a mark", table.getBytes(StandardCharsets.UTF_16LE), "F140"),
        coded("UTF-16 with half a character", new byte[] {-1, -2, 'a', 0, ',', 0, 'b'}, "F139"),
        coded("UTF-16 with a lone surrogate", new byte[] {-1, -2, 0, (byte) 0xd8, ',', 0}, "F139"),
        coded(
            "a UTF-8 mark before something else",
            new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', ',', (byte) 0xff},
            "F139"),
        coded(
            "two encodings in one file",
            new byte[] {
              (byte) 0xe5, (byte) 0x8d, (byte) 0x95, ',', (byte) 0xb5, '\n', (byte) 0xff, ','
            },
            "F139"),
        coded("a UTF-8 mark alone", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, "F101"),
        coded("no bytes", new byte[0], "F101"),
        coded("blanks", "  \r\n\t ".getBytes(StandardCharsets.UTF_8), "F101"),
        coded("zeros", new byte[4_096], "F101"),
        coded("noise", noise(4_096), "F140"));
  }

  private static Stream<Hostile> html() {
    return Stream.of(
        page("a good page", "<table><tr><td>a<td>b</table>", ""),
        page("two tables", "<table><tr><td>a</table><table><tr><td>b</table>", ""),
        page("a table in a table", "<table><tr><td><table><tr><td>a</table></table>", "F137"),
        page("no table", "<p>会话已过期，请重新登录</p>", "F138"),
        page("a table without rows", "<table></table>", "F138"),
        page("frames", "<frameset><frame src='sheet001.htm'></frameset>", "F137"),
        page("an input field", "<table><tr><td><input value='5'></table>", "F137"),
        page("a hidden field", "<table><tr><td>a<input type=hidden value='5'></table>", ""),
        page("a choice", "<table><tr><td><select><option>a</select></table>", "F137"),
        page("a wild colspan", "<table><tr><td colspan=2000000000>a<tr><td>b</table>", ""),
        page("a wild rowspan", "<table><tr><td rowspan=2000000000>a<td>c<tr><td>b</table>", ""),
        page("a colspan of nonsense", "<table><tr><td colspan=-1>a<td rowspan=x>b</table>", ""),
        page("a hidden row in a page", "<table><tr style='display: none'><td>a</table>", "F174"),
        page(
            "a hidden cell in a page",
            "<table><tr><td>a<td style='DISPLAY:none'>b</table>",
            "F175"),
        page("a row of no height in a page", "<table><tr height=0><td>a</table>", "F174"),
        page(
            "a column of no width in a page",
            "<table><col width=64><col span=2 style='width:0pt'><tr><td>a<td>b</table>",
            "F175"),
        page(
            "a column hidden by its definition",
            "<table><col><col hidden><tr><td>a<td>b</table>",
            "F175"),
        page(
            "columns and rows of some size",
            "<table><col width=0.5><tr height=10"
                + " style='mso-width-source:0;height:0.5pt'><td>a</table>",
            ""),
        page(
            "20,001 rows in a page",
            () -> "<table>" + "<tr><td>a".repeat(20_001) + "</table>",
            "F114"),
        page(
            "257 columns in a page",
            () -> "<table><tr>" + "<td>a".repeat(257) + "</table>",
            "F115"),
        page(
            "a cell of 32,768 characters in a page",
            () -> "<table><tr><td>" + "x".repeat(32_768) + "</table>",
            "F117"),
        page("201 tables", () -> "<table><tr><td>a</table>".repeat(201), "F116"),
        page(
            "elements 300,000 deep in a page",
            () -> "<table><tr><td>a</table>" + "<div>".repeat(300_000),
            "F119"),
        page("3 million elements", () -> "<br>".repeat(3_000_000) + "<table><tr><td>a</table>", ""),
        page("tags that never close", () -> "<table><tr><td>a" + "<b>".repeat(20_000), "F119"),
        page("half a tag", "<table><tr><td>a<td", "F150"),
        page("a page cut between two rows", "<table><tr><td>a<tr><td>b", "F150"),
        page("a page cut behind its table", "<table><tr><td>a</table><p>制表", ""),
        page(
            "scripts",
            "<script>document.write('<table><tr><td>x</table>')</script><table><tr><td>a</table>",
            ""));
  }

  private static Stream<Hostile> xml() {
    return Stream.of(
        book("a good XML 2003", row("<Cell><Data ss:Type='Number'>1</Data></Cell>"), ""),
        book("no worksheet", "", "F152"),
        book(
            "an index of 0",
            row("<Cell ss:Index='0'><Data ss:Type='Number'>1</Data></Cell>"),
            "F157"),
        book(
            "an index of nonsense",
            row("<Cell ss:Index='x'><Data ss:Type='Number'>1</Data></Cell>"),
            "F157"),
        book("an index that leads back", row("<Cell ss:Index='3'/><Cell ss:Index='2'/>"), "F158"),
        book("an index beyond the sheet", row("<Cell ss:Index='16385'/>"), "F157"),
        book("a wild merge", row("<Cell ss:MergeAcross='99999999'/>"), "F157"),
        book(
            "a merge down to the end",
            row("<Cell ss:MergeDown='1048575'><Data ss:Type='String'>a</Data></Cell>"),
            ""),
        book(
            "an unknown type in XML 2003",
            row("<Cell><Data ss:Type='Money'>1</Data></Cell>"),
            "F160"),
        book(
            "20,001 rows in XML 2003",
            () ->
                "<Worksheet><Table>"
                    + "<Row><Cell><Data ss:Type='Number'>1</Data></Cell></Row>".repeat(20_001)
                    + "</Table></Worksheet>",
            "F114"),
        book(
            "a hidden worksheet",
            "<Worksheet ss:Name='a'><Table><Row><Cell><Data"
                + " ss:Type='Number'>1</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>",
            "F172"),
        book(
            "a hidden row in XML 2003",
            "<Worksheet><Table><Row ss:Hidden='1'><Cell><Data"
                + " ss:Type='Number'>1</Data></Cell></Row></Table></Worksheet>",
            "F174"),
        book(
            "a hidden column in XML 2003",
            "<Worksheet><Table><Column ss:Hidden='1' ss:Span='3'/><Row><Cell><Data"
                + " ss:Type='Number'>1</Data></Cell></Row></Table></Worksheet>",
            "F175"),
        book(
            "a row and a column of no size in XML 2003",
            "<Worksheet><Table><Column ss:Width='0'/><Row ss:Height='0.0'><Cell><Data"
                + " ss:Type='Number'>1</Data></Cell></Row></Table></Worksheet>",
            "F174 F175"),
        Hostile.text(
            "elements that never close", "a.xml", BOOK + "<Worksheet><Table><Row>", "F150"),
        book("elements that cross", "<Worksheet><Table></Worksheet></Table>", "F153"),
        Hostile.text(
            "a document type in XML 2003",
            "a.xml",
            BOOK.replace("<Workbook", "<!DOCTYPE Workbook><Workbook") + "</Workbook>",
            "F154"),
        Hostile.text(
            "a workbook of OpenDocument XML",
            "a.xml",
            "<?xml version='1.0'?><office:document"
                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>",
            "F131"),
        Hostile.text(
            "a workbook of OpenDocument XML with its table",
            "a.xml",
            "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>"
                + "<table:table table:name='a'/></office:document>",
            "F131"),
        Hostile.text("some other XML", "a.xml", "<?xml version='1.0'?><rss/>", "F138"));
  }

  private static Stream<Hostile> foreign() {
    return Stream.of(
        foreign("PDF", "%PDF-1.7\n%âãÏÓ\n1 0 obj", "F133"),
        foreign("RTF", "{\\rtf1\\ansi hello}", "F132"),
        foreign("PNG", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "F134"),
        foreign("JPEG", "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF", "F134"),
        foreign("GIF", "GIF89a\u0001\u0000", "F134"),
        foreign("TIFF", "II*\u0000\b\u0000\u0000\u0000", "F134"),
        foreign("WebP", "RIFF$\u0000\u0000\u0000WEBPVP8 ", "F134"),
        foreign("HEIC", "\u0000\u0000\u0000\u0018ftypheic\u0000\u0000", "F134"),
        foreign(
            "BMP",
            "BM6\u0000\u0001\u0000\u0000\u0000\u0000\u00006\u0000\u0000\u0000(\u0000\u0000\u0000",
            "F134"),
        foreign(
            "MHTML",
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n<html><table>",
            "F135"),
        foreign(
            "MHTML of a browser",
            "From: <Saved by Blink>\nContent-Type: multipart/related;\n",
            "F135"),
        foreign("rar", "Rar!\u001a\u0007\u0000", "F136"),
        foreign("7z", "7z\u00bc\u00af'\u001c\u0000\u0004", "F136"),
        foreign("gzip", "\u001f\u008b\b\u0000", "F136"),
        foreign("tar", "a.txt" + "\u0000".repeat(252) + "ustar\u000000", "F136"),
        foreign("BIFF2", "\t\u0000\u0004\u0000\u0002\u0000\u0010\u0000", "F131"),
        foreign("BIFF3", "\t\u0002\u0006\u0000\u0000\u0003\u0010\u0000", "F131"),
        foreign("BIFF4", "\t\u0004\u0006\u0000\u0000\u0004\u0010\u0000", "F131"),
        foreign("BIFF5", "\t\b\b\u0000\u0000\u0005\u0005\u0000", "F131"),
        foreign("Lotus 1-2-3", "\u0000\u0000\u0002\u0000\u0004\u0004\u0006\u0000", "F131"),
        foreign("SYLK", "ID;PWXL;N;E\r\nC;Y1;X1;K5\r\n", "F131"),
        foreign("DIF", "TABLE\r\n0,1\r\n\"EXCEL\"\r\n", "F131"),
        foreign("a program", "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004", "F140"),
        Hostile.xlsx(
            "xlsb",
            new XlsxFile().part("[Content_Types].xml", "<Types/>").part("xl/workbook.bin", "x"),
            "F131"),
        Hostile.xlsx(
            "xlsb under another name",
            HostileContainers.good()
                .edit(
                    "[Content_Types].xml",
                    x ->
                        x.replace(
                            "application/xml",
                            "application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
            "F131"),
        Hostile.xlsx(
            "an xlsx that could hold binary sheets",
            HostileContainers.good()
                .edit(
                    "[Content_Types].xml",
                    x ->
                        x.replace(
                            "</Types>",
                            "<Default Extension='bin' ContentType="
                                + "'application/vnd.ms-excel.sheet.binary.macroEnabled.main'/>"
                                + "</Types>")),
            ""),
        Hostile.xlsx(
            "ods",
            new XlsxFile()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("content.xml", "<x/>"),
            "F131"),
        Hostile.xlsx(
            "odt",
            new XlsxFile()
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part("content.xml", "<x/>"),
            "F132"),
        Hostile.xlsx("numbers", new XlsxFile().part("Index/Document.iwa", "x"), "F131"),
        Hostile.xlsx(
            "docx",
            new XlsxFile().part("[Content_Types].xml", "<Types/>").part("word/document.xml", "x"),
            "F132"),
        Hostile.xlsx(
            "pptx",
            new XlsxFile()
                .part("[Content_Types].xml", "<Types/>")
                .part("ppt/presentation.xml", "x"),
            "F132"),
        Hostile.text("a csv under .xlsx", "a.xlsx", "a,b\n1,2\n", "F173"),
        Hostile.text("a page under .xls", "a.xls", "<html><table><tr><td>a</table></html>", "F173"),
        Hostile.text("a csv without extension", "报表", "a,b\n1,2\n", "F173"),
        new Hostile("an xlsx under .xls", "a.xls", HostileContainers.good()::bytes, "F173"),
        new Hostile("an xls under .xlsx", "a.xlsx", HostileBiff.good()::bytes, "F173"));
  }

  private static Hostile csv(String name, String text, String codes) {
    return csv(name, () -> text, codes);
  }

  private static Hostile csv(String name, Supplier<String> text, String codes) {
    return new Hostile(name, "a.csv", () -> utf8(text.get()), codes);
  }

  private static Hostile coded(String name, byte[] bytes, String codes) {
    return Hostile.bytes(name, "a.csv", bytes, codes);
  }

  private static Hostile page(String name, String body, String codes) {
    return page(name, () -> body, codes);
  }

  private static Hostile page(String name, Supplier<String> body, String codes) {
    return new Hostile(
        name, "a.html", () -> utf8("<html><meta charset=utf-8><body.get()>" + body.get()), codes);
  }

  private static Hostile book(String name, String content, String codes) {
    return book(name, () -> content, codes);
  }

  private static Hostile book(String name, Supplier<String> content, String codes) {
    return new Hostile(name, "a.xml", () -> utf8(BOOK + content.get() + "</Workbook>"), codes);
  }

  private static Hostile foreign(String name, String latin, String codes) {
    return Hostile.bytes(name, "a.xls", latin.getBytes(StandardCharsets.ISO_8859_1), codes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String row(String cells) {
    return "<Worksheet ss:Name='a'><Table><Row>" + cells + "</Row></Table></Worksheet>";
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
