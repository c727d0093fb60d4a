package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSV, web pages and XML 2003: where their cells stand and what their sheets are called. */
class TextFormatsTest {
  private static final String XML_START =
      "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
          + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'"
          + " xmlns:x='urn:schemas-microsoft-com:office:excel'><Styles><Style ss:ID='d'>"
          + "<NumberFormat ss:Format='Short Date'/></Style><Style ss:ID='n'>"
          + "<NumberFormat ss:Format='Standard'/></Style></Styles>";

  @Test
  void emptyLinesOfACsvFileKeepTheirNumber() {
    Sheet sheet = read("returns/2021-05/秀谷镇/企业招工.csv", "a,b\r\n\r\n,\r\nc,d\r\n").get(0);

    assertEquals("企业招工", sheet.name());
    assertEquals("A1=a B1=b A4=c B4=d", shown(sheet));
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a,b             | A1=a B1=b
          a;b             | A1=a B1=b
          a;b,c;d         | A1=a B1=b,c C1=d
          "a;b",c         | A1=a;b B1=c
          "a,b";c         | A1=a,b B1=c
          a,"b ""c"" d"   | A1=a B1=b "c" d
          a, b            | A1=a B1= b
          a,=1+1          | A1=a B1==1+1
          ,,a             | C1=a
          """)
  void cellsAreSeparatedByWhatMostLinesHold(String line, String shown) {
    assertEquals(shown, shown(read("a.csv", line).get(0)));
  }

  @Test
  void tablesAreNamedByCaptionHeadingOrNumber() {
    String page =
        "<html><a name=\"table0\"><h1>Sheet 1: <em>封面</em></h1></a><table><tr><td>a</table>"
            + "<table><caption>招商项目</caption><tr><td>b</table><table><tr><td>c</table>";

    assertEquals(List.of("封面", "招商项目", "表3"), names(read("a.html", page)));
  }

  @Test
  void aSingleTableIsNamedAsItsWorkbookSaysOrLikeTheFile() {
    assertEquals(List.of("企业招工"), names(read("企业招工.html", "<table><tr><td>a</table>")));
    assertEquals(
        List.of("外出招商活动"),
        names(
            read(
                "a.html",
                "<html><!--[if gte mso 9]><xml><x:Name>外出招商活动</x:Name></xml><![endif]-->"
                    + "<table><tr><td>a</table>")));
  }

  @Test
  void cellsThatSpanAreMergedAndPushOthersAside() {
    Sheet sheet =
        read("a.html", "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>")
            .get(0);

    assertEquals("A1=a B1=b B2=c C2=d A3=e", shown(sheet));
    assertEquals(List.of(new Merge(1, 1, 2, 1), new Merge(1, 2, 1, 3)), sheet.merges().all());
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <td>1,200.5                 | TEXT   | 1,200.5
          <td x:num>5                 | TEXT   | 5
          <td x:num="1200.504">1,200.5 | NUMBER | 1200.504
          <td x:num="44319">2021/5/3  | TEXT   | 2021/5/3
          <td sdval="12.345">12.35     | NUMBER | 12.345
          <td sdval="44319" sdnum="1033;0;yyyy">2021 | TEXT | 2021
          <td data-t="n" data-v="123456789.12">123456789.1 | NUMBER | 123456789.12
          <td data-t="s" data-v="5.25">5 | TEXT | 5
          <td data-t="n" data-v="0.3333">33.3% | PERCENT | 33.33%
          <td x:num="0.3333">33%        | PERCENT | 33.33%
          <td>33%                       | TEXT    | 33%
          <td> a &lt;<br>b            | TEXT   | a < b
          <td><font><b>a</b></font>   | TEXT   | a
          <th>a                       | TEXT   | a
          """)
  void aTablesCellIsReadAsItIsShown(String cell, RawCell.Kind kind, String text) {
    RawCell read =
        Objects.requireNonNull(read("a.html", "<table><tr>" + cell + "</table>").get(0).cell(1, 1));

    assertEquals(kind, read.kind());
    assertEquals(text, read.text());
  }

  @Test
  void digitsKeptAsTextInACsvAreReadWithoutTheirFormula() {
    assertEquals(
        "A1=20210503 B1=a\"b C1==1+1 D1=\"",
        shown(read("a.csv", "=\"20210503\",=\"a\"\"b\",=1+1,\"\"\"\"\n").get(0)));
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <Cell><Data ss:Type='Number'>1200.50</Data></Cell>                   | NUMBER  | 1200.5
          <Cell><Data ss:Type='Number'>1e999</Data></Cell>                     | NOT_A_NUMBER | 1e999
          <Cell><Data ss:Type='String'>1200.50</Data></Cell>                   | TEXT    | 1200.50
          <Cell><Data ss:Type='DateTime'>2021-05-03T00:00:00.000</Data></Cell> | DATE    | 2021-05-03
          <Cell><Data ss:Type='DateTime'>1899-12-31T08:30:00.000</Data></Cell> | DATE    | 1899-12-31
          <Cell ss:StyleID='d'><Data ss:Type='Number'>44319</Data></Cell>      | DATE    | 2021-05-03
          <Cell ss:StyleID='n'><Data ss:Type='Number'>44319</Data></Cell>      | NUMBER  | 44319
          <Cell><Data ss:Type='Boolean'>1</Data></Cell>                        | BOOLEAN | TRUE
          <Cell><Data ss:Type='Error'>#DIV/0!</Data></Cell>                    | ERROR   | #DIV/0!
          <Cell ss:Formula='=1+1'><Data ss:Type='Number'>2</Data></Cell>       | NUMBER  | 2
          <Cell ss:Formula='=1+1'/>                                            | FORMULA_WITHOUT_VALUE | ''
          <Cell><Comment><ss:Data>no</ss:Data></Comment><Data ss:Type='String'>a</Data></Cell> | TEXT | a
          <Cell><ss:Data ss:Type='String'><B>a</B>b</ss:Data></Cell>           | TEXT    | ab
          """)
  void anXmlCellIsReadAsItsTypeSays(String cell, RawCell.Kind kind, String text) {
    RawCell read =
        Objects.requireNonNull(read("a.xml", xml("", "<Row>" + cell + "</Row>")).get(0).cell(1, 1));

    assertEquals(kind, read.kind());
    assertEquals(text, read.text());
  }

  @Test
  void datesOfAnXmlWorkbookFollowItsSystem() {
    String xml =
        xml(
            "<x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook>",
            "<Row><Cell ss:StyleID='d'><Data ss:Type='Number'>42857</Data></Cell></Row>");

    assertEquals("A1=2021-05-03", shown(read("a.xml", xml).get(0)));
  }

  @Test
  void indexesAndSpansOfAnXmlSheetMoveCells() {
    String xml =
        xml(
            "",
            "<Row ss:Index='2' ss:Span='2'/><Row>"
                + "<Cell ss:MergeAcross='1'><Data ss:Type='String'>a</Data></Cell>"
                + "<Cell><Data ss:Type='String'>b</Data></Cell>"
                + "<Cell ss:Index='6'><Data ss:Type='String'>c</Data></Cell></Row>");

    assertEquals("A5=a C5=b F5=c", shown(read("a.xml", xml).get(0)));
  }

  private static String xml(String properties, String rows) {
    return XML_START
        + properties
        + "<Worksheet ss:Name='a'><Table>"
        + rows
        + "</Table></Worksheet></Workbook>";
  }

  private static List<Sheet> read(String file, String text) {
    Grid grid = Grids.read(file, text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
    assertEquals(List.of(), grid.findings());
    return grid.sheets();
  }

  private static List<String> names(List<Sheet> sheets) {
    return sheets.stream().map(Sheet::name).toList();
  }

  private static String shown(Sheet sheet) {
    return sheet.rows().stream()
        .flatMap(
            row ->
                row.cells().stream()
                    .map(cell -> A1.of(row.number(), cell.column()) + "=" + cell.text()))
        .collect(Collectors.joining(" "));
  }
}
