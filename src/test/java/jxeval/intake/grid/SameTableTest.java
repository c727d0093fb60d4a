package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One table in every accepted format gives the same cells. */
class SameTableTest {
  private static final List<List<String>> TABLE =
      List.of(
          List.of("招商项目", "", ""),
          List.of("项目名称", "签约日期", "本月实际进资(万元)"),
          List.of("香料“一期”, 二期", "2021-05-03", "1200.5"),
          List.of("电子\"A\";B", "2020-02-29", "0.1"),
          List.of("", "", ""),
          List.of("合计", "", "-1200.6"));

  @SuppressWarnings("ArrayRecordComponent")
  record Written(String file, byte[] bytes) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Written> files() throws IOException {
    return Stream.of(
        new Written("poi.xlsx", workbook(new XSSFWorkbook())),
        new Written("poi.xls", workbook(new HSSFWorkbook())),
        new Written("utf8.csv", csv(',', StandardCharsets.UTF_8, "")),
        new Written("mark.csv", csv(',', StandardCharsets.UTF_8, "\ufeff")),
        new Written("gb.csv", csv(',', Charset.forName("GB18030"), "")),
        new Written("semicolon.csv", csv(';', StandardCharsets.UTF_8, "")),
        new Written("tab.csv", csv('\t', StandardCharsets.UTF_16LE, "\ufeff")),
        new Written("big.csv", csv('\t', StandardCharsets.UTF_16BE, "\ufeff")),
        new Written("hint.csv", csv(';', StandardCharsets.UTF_8, "sep=;\r\n")),
        new Written("page.html", html("utf-8", StandardCharsets.UTF_8)),
        new Written("gb.html", html("gb2312", Charset.forName("GBK"))),
        new Written("sheet.xml", xml()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFormatGivesTheSameCells(Written written) {
    Grid grid = Grids.read(written.file(), written.bytes(), Limits.STANDARD);

    assertEquals(List.of(), grid.findings());
    assertEquals(texts(TABLE), texts(grid.sheets().get(0)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theTitleIsMergedWhereTheFormatCanSaySo(Written written) {
    Merges merges =
        Grids.read(written.file(), written.bytes(), Limits.STANDARD).sheets().get(0).merges();

    List<Merge> title = List.of(new Merge(1, 1, 1, 3));
    assertEquals(written.file().endsWith(".csv") ? List.of() : title, merges.all());
  }

  private static List<String> texts(List<List<String>> table) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      for (int column = 0; column < table.get(row).size(); column++) {
        if (!table.get(row).get(column).isEmpty()) {
          texts.add(A1.of(row + 1, column + 1) + " " + table.get(row).get(column));
        }
      }
    }
    return texts;
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (GridRow row : sheet.rows()) {
      for (RawCell cell : row.cells()) {
        texts.add(A1.of(row.number(), cell.column()) + " " + cell.text());
      }
    }
    return texts;
  }

  private static byte[] workbook(Workbook workbook) throws IOException {
    try (workbook) {
      org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("招商项目");
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
      for (int r = 0; r < TABLE.size(); r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < 3; c++) {
          String text = TABLE.get(r).get(c);
          Cell cell = row.createCell(c);
          if (r > 1 && c == 1 && !text.isEmpty()) {
            cell.setCellValue(java.time.LocalDate.parse(text));
            cell.setCellStyle(date);
          } else if (r > 1 && c == 2 && !text.isEmpty()) {
            cell.setCellValue(Double.parseDouble(text));
          } else {
            cell.setCellValue(text);
          }
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] csv(char separator, Charset charset, String start) {
    StringBuilder text = new StringBuilder(start);
    for (List<String> row : TABLE) {
      List<String> quoted =
          row.stream()
              .map(
                  cell ->
                      cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0
                          ? '"' + cell.replace("\"", "\"\"") + '"'
                          : cell)
              .toList();
      text.append(String.join(String.valueOf(separator), quoted)).append("\r\n");
    }
    return text.toString().getBytes(charset);
  }

  private static byte[] html(String named, Charset charset) {
    StringBuilder rows = new StringBuilder("<tr><td colspan=3><b>招商项目</b></td></tr>");
    for (List<String> row : TABLE.subList(1, TABLE.size())) {
      rows.append("<tr>");
      row.forEach(cell -> rows.append("<td>").append(escaped(cell)).append("</td>"));
      rows.append("</tr>");
    }
    return ("<html><head><meta http-equiv=Content-Type content=\"text/html; charset="
            + named
            + "\"><style>td {color: red}</style></head><body><table border=1>"
            + rows
            + "</table><script>alert('<td>9</td>')</script></body></html>")
        .getBytes(charset);
  }

  private static byte[] xml() {
    StringBuilder rows =
        new StringBuilder(
            "<Row><Cell ss:MergeAcross='2'><Data ss:Type='String'>招商项目</Data></Cell></Row>");
    for (int r = 1; r < TABLE.size(); r++) {
      if (r == 4) {
        continue;
      }
      rows.append(r == 5 ? "<Row ss:Index='6'>" : "<Row>");
      for (int c = 0; c < 3; c++) {
        String text = TABLE.get(r).get(c);
        boolean date = r > 1 && c == 1;
        if (!text.isEmpty()) {
          rows.append(c == 2 ? "<Cell ss:Index='3'>" : "<Cell>")
              .append("<Data ss:Type='")
              .append(date ? "DateTime" : r > 1 && c == 2 ? "Number" : "String")
              .append("'>")
              .append(escaped(text))
              .append(date ? "T00:00:00.000" : "")
              .append("</Data></Cell>");
        }
      }
      rows.append("</Row>");
    }
    return ("<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
            + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
            + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
            + "<Worksheet ss:Name='招商项目'><Table>"
            + rows
            + "</Table></Worksheet></Workbook>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
