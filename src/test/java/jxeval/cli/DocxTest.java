package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.output.xlsx.WorkbookReader;
import jxeval.output.xlsx.WrittenCell;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bulletin as a document: official layout, and no number that the workbook does not have. */
class DocxTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");
  private static final Path EXAMPLE = Path.of("examples", "2021");

  @TempDir private Path folder;

  private int monthly(String... more) {
    List<String> args = new ArrayList<>(List.of("monthly", "--folder", EXAMPLE.toString()));
    args.addAll(List.of("--out", folder.toString(), "--month", "2021-03", "--quiet"));
    args.addAll(List.of(more));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return Main.run(out, out, Map.of(), args.toArray(new String[0]));
  }

  private Path file(String extension) {
    return folder.resolve("2021-03/2021年3月招商引资通报." + extension);
  }

  @Test
  void every_number_of_the_document_stands_in_the_workbook() throws IOException {
    assertEquals(3, monthly("--docx"));
    Set<BigDecimal> workbook = new TreeSet<>();
    for (WrittenCell cell : WorkbookReader.cells(Files.readAllBytes(file("xlsx")))) {
      numbers(cell.value(), workbook);
    }
    Set<BigDecimal> percents = new TreeSet<>();
    workbook.forEach(n -> percents.add(n.movePointRight(2).stripTrailingZeros()));
    Set<BigDecimal> strange = new TreeSet<>();
    for (String text : texts(Files.readAllBytes(file("docx")))) {
      numbers(text, strange);
    }
    assertTrue(strange.size() > 50, strange::toString);
    strange.removeAll(workbook);
    strange.removeAll(percents);
    assertEquals(Set.of(), strange);
  }

  private static void numbers(String text, Set<BigDecimal> into) {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      into.add(new BigDecimal(number.group().replace(",", "")).stripTrailingZeros());
    }
  }

  private static List<String> texts(byte[] docx) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      document.getParagraphs().forEach(p -> texts.add(p.getText()));
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            texts.add(cell.getText());
          }
        }
      }
    }
    return texts;
  }

  @Test
  void its_parts_come_in_the_order_of_an_official_bulletin() throws IOException {
    monthly("--docx");
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file("docx"))))) {
      List<String> headings =
          document.getParagraphs().stream()
              .filter(p -> "Heading1".equals(p.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertEquals(List.of("一、全县目标完成情况", "二、排名情况", "三、报送情况", "四、通报批评和表扬", "五、下一步工作"), headings);
      XWPFParagraph title = document.getParagraphs().get(0);
      assertEquals("金溪县2021年3月招商引资工作通报", title.getText());
      assertEquals(
          "方正小标宋简体", title.getRuns().get(0).getCTR().getRPr().getRFontsArray(0).getEastAsia());
      assertEquals(22.0, title.getRuns().get(0).getFontSizeAsDouble());
      var page = document.getDocument().getBody().getSectPr();
      assertEquals("11906 16838", page.getPgSz().getW() + " " + page.getPgSz().getH());
      assertEquals("2098 1588", page.getPgMar().getTop() + " " + page.getPgMar().getLeft());
    }
  }

  @Test
  void no_page_holds_the_signature_alone() throws IOException {
    monthly("--docx");
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file("docx"))))) {
      List<XWPFParagraph> all = document.getParagraphs();
      List<XWPFParagraph> end = all.subList(all.size() - 4, all.size());
      assertTrue(end.get(0).getText().startsWith("附注："), end.get(0)::getText);
      assertEquals(
          List.of(true, true, true, false),
          end.stream().map(p -> p.getCTP().getPPr().isSetKeepNext()).toList());
    }
  }

  @Test
  void it_is_written_when_asked_for_and_goes_with_the_next_run_that_does_not_ask()
      throws IOException {
    monthly("--docx");
    byte[] first = Files.readAllBytes(file("docx"));
    monthly("--docx");
    assertTrue(java.util.Arrays.equals(first, Files.readAllBytes(file("docx"))));
    assertTrue(Files.readString(folder.resolve("2021-03/manifest.json")).contains("通报.docx"));
    monthly();
    assertEquals(false, Files.exists(file("docx")));
  }

  @Test
  void a_bureau_fills_in_its_own_template() throws IOException {
    Path template = folder.resolve("模板.docx");
    try (XWPFDocument own = new XWPFDocument()) {
      own.createParagraph().createRun().setText("某某县商务局文件　{{标题}}");
      XWPFTable ranking = own.createTable(2, 2);
      ranking.getRow(0).getCell(0).setText("{{乡镇区排名}}名次");
      ranking.getRow(0).getCell(1).setText("单位");
      ranking.getRow(1).getCell(0).setText("[名次]");
      ranking.getRow(1).getCell(1).setText("[单位]");
      try (OutputStream out = Files.newOutputStream(template)) {
        own.write(out);
      }
    }
    assertEquals(3, monthly("--template", template.toString()));
    List<String> texts = texts(Files.readAllBytes(file("docx")));
    assertTrue(texts.get(0).startsWith("某某县商务局文件　金溪县2021年3月"), texts::toString);
    assertTrue(texts.size() > 20, texts::toString);
  }

  @Test
  void a_workbook_of_its_own_stands_beside_ours_and_goes_with_the_next_run_without_it()
      throws IOException {
    Path template = folder.resolve("本局 模板.xlsx");
    try (XSSFWorkbook own = new XSSFWorkbook()) {
      XSSFSheet sheet = own.createSheet("通报");
      sheet.createRow(0).createCell(0).setCellValue("{{乡镇区排名}}{{标题}}");
      sheet.createRow(1).createCell(0).setCellValue("[单位]");
      sheet.getRow(1).createCell(1).setCellValue("[总分]");
      try (OutputStream out = Files.newOutputStream(template)) {
        own.write(out);
      }
    }
    assertEquals(3, monthly("--docx", "--template", template.toString()));
    Path filled = folder.resolve("2021-03/2021年3月招商引资通报（本单位格式）.xlsx");
    List<WrittenCell> cells = WorkbookReader.cells(Files.readAllBytes(filled));
    assertTrue(cells.get(0).value().startsWith("金溪县2021年3月"), cells::toString);
    assertTrue(cells.size() > 20, cells::toString);
    assertTrue(Files.readString(folder.resolve("2021-03/manifest.json")).contains("本单位格式"));
    assertTrue(Files.exists(file("docx")));
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Map<String, String> chinese = Map.of("LANG", "zh_CN.UTF-8");
    assertEquals(2, Main.run(told, told, chinese, "verify", filled.toString()));
    assertTrue(told.toString(StandardCharsets.UTF_8).contains("请改用同一文件夹中的 2021年3月招商引资通报.xlsx"));
    monthly();
    assertEquals(false, Files.exists(filled));
  }

  @Test
  void a_template_that_is_none_writes_nothing() throws IOException {
    Path template = Files.writeString(folder.resolve("模板.docx"), "文本");
    assertEquals(4, monthly("--template", template.toString()));
    assertTrue(Files.notExists(folder.resolve("2021-03")));
  }

  @Test
  void the_chart_shows_the_rates_that_the_table_prints() throws IOException {
    assertEquals(3, monthly("--docx"));
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file("docx"))))) {
      XDDFChartData bars = document.getCharts().get(0).getChartSeries().get(0);
      XDDFDataSource<?> names = bars.getSeries(0).getCategoryData();
      XDDFDataSource<?> rates = bars.getSeries(0).getValuesData();
      Map<String, String> printed = new TreeMap<>();
      for (XWPFTableRow row : document.getTables().get(0).getRows()) {
        printed.put(row.getCell(0).getText(), row.getCell(4).getText());
      }
      assertTrue(names.getPointCount() > 5);
      for (int i = 0; i < names.getPointCount(); i++) {
        String rate =
            new BigDecimal(String.valueOf(rates.getPointAt(i))).movePointRight(2).setScale(2) + "%";
        assertTrue(printed.values().contains(rate), rate);
        String name = String.valueOf(names.getPointAt(i));
        printed.entrySet().stream()
            .filter(e -> e.getKey().equals(name))
            .forEach(e -> assertEquals(e.getValue(), rate));
      }
    }
  }
}
