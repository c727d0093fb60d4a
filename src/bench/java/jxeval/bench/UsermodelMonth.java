package jxeval.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A month's bulletin by POI's usermodel, as its guide shows: reads every return and ledger of a
 * year folder up to a month, adds up, and writes one styled workbook with charts, links and
 * formulas. It checks nothing: a cell that is no number counts as 0.
 *
 * <p>{@code UsermodelMonth YEAR-FOLDER MONTH OUTPUT.xlsx}
 */
final class UsermodelMonth {
  private static final Map<String, String> SHEETS = new LinkedHashMap<>();

  static {
    SHEETS.put("外出招商活动", "天数");
    SHEETS.put("招商项目", "本月实际进资");
    SHEETS.put("企业招工", "本月招工人数");
    SHEETS.put("工作经费", "金额");
    SHEETS.put("外贸进出口", "出口");
    SHEETS.put("标准厂房", "本月完工面积");
  }

  private record Entry(String sheet, String unit, String file, List<String> row, double value) {}

  private static final DataFormatter SHOWN = new DataFormatter();

  private UsermodelMonth() {}

  public static void main(String[] args) throws IOException {
    write(read(Path.of(args[0]), args[1]), args[1], Path.of(args[2]));
  }

  private static List<Entry> read(Path folder, String month) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<Entry> entries = new ArrayList<>();
    for (Path file : files) {
      Path at = folder.relativize(file);
      boolean returned = at.startsWith("returns");
      if (!returned && !at.startsWith("ledgers")
          || returned && at.getName(1).toString().compareTo(month) > 0) {
        continue;
      }
      String unit = returned ? at.getName(2).toString().replaceFirst("\\..*", "") : "商务局台账";
      try {
        for (Map.Entry<String, List<List<String>>> table : tables(file).entrySet()) {
          collect(table.getKey(), unit, at.toString(), table.getValue(), entries);
        }
      } catch (IOException | RuntimeException broken) {
        System.err.println(at + " " + broken.getMessage());
      }
    }
    return entries;
  }

  private static Map<String, List<List<String>>> tables(Path file) throws IOException {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    String name = file.getFileName().toString();
    if (name.endsWith(".csv")) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') >= 0) {
        text = new String(Files.readAllBytes(file), Charset.forName("GB18030"));
      }
      tables.put(
          name.replace(".csv", ""),
          text.lines().map(l -> Arrays.asList(l.split(",", -1))).toList());
      return tables;
    }
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : book) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
          List<String> cells = new ArrayList<>();
          for (int c = 0; c < row.getLastCellNum(); c++) {
            Cell cell = row.getCell(c);
            cells.add(cell == null ? "" : SHOWN.formatCellValue(cell));
          }
          rows.add(cells);
        }
        tables.put(sheet.getSheetName(), rows);
      }
    }
    return tables;
  }

  private static void collect(
      String sheet, String unit, String file, List<List<String>> rows, List<Entry> into) {
    String column = SHEETS.get(sheet);
    if (column == null) {
      return;
    }
    int index = -1;
    for (List<String> row : rows) {
      if (index < 0) {
        for (int c = 0; c < row.size() && index < 0; c++) {
          index = row.get(c).startsWith(column) ? c : -1;
        }
      } else if (row.stream().limit(3).noneMatch(c -> c.contains("合计"))
          && row.stream().anyMatch(c -> !c.isBlank())) {
        into.add(
            new Entry(sheet, unit, file, row, index < row.size() ? number(row.get(index)) : 0));
      }
    }
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.replace(",", "").strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static void write(List<Entry> entries, String month, Path target) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(target)) {
      Styles styles = new Styles(book);
      for (Map.Entry<String, String> sheet : SHEETS.entrySet()) {
        List<Entry> mine = entries.stream().filter(e -> e.sheet().equals(sheet.getKey())).toList();
        Map<String, Double> sums = new TreeMap<>();
        mine.forEach(e -> sums.merge(e.unit(), e.value(), Double::sum));
        rank(book.createSheet(sheet.getKey() + "排名"), styles, month, sheet, sums);
        detail(book.createSheet(sheet.getKey()), styles, sheet.getKey(), mine);
      }
      book.write(out);
    }
  }

  private static void rank(
      XSSFSheet sheet,
      Styles styles,
      String month,
      Map.Entry<String, String> name,
      Map<String, Double> sums) {
    head(sheet, styles, month + " " + name.getKey(), List.of("单位", name.getValue(), "名次"));
    List<Map.Entry<String, Double>> ranked = new ArrayList<>(sums.entrySet());
    ranked.sort(Map.Entry.<String, Double>comparingByValue().reversed());
    int last = ranked.size() + 2;
    int r = 2;
    for (Map.Entry<String, Double> each : ranked) {
      Row row = sheet.createRow(r++);
      cell(row, 0, styles.body).setCellValue(each.getKey());
      cell(row, 1, styles.number).setCellValue(each.getValue());
      cell(row, 2, styles.body).setCellFormula("RANK(B" + r + ",B$3:B$" + last + ")");
    }
    Row total = sheet.createRow(r);
    cell(total, 0, styles.body).setCellValue("合计");
    cell(total, 1, styles.number).setCellFormula("SUM(B3:B" + Math.max(3, last) + ")");
    if (!ranked.isEmpty()) {
      XSSFDrawing drawing = sheet.createDrawingPatriarch();
      chart(drawing, sheet, ChartTypes.BAR, last, 2);
      chart(drawing, sheet, ChartTypes.PIE, last, 20);
    }
  }

  private static void chart(
      XSSFDrawing drawing, XSSFSheet sheet, ChartTypes type, int last, int top) {
    XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 4, top, 12, top + 16));
    XDDFChartData data =
        type == ChartTypes.PIE
            ? chart.createData(type, null, null)
            : chart.createData(
                type,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
    data.addSeries(
        XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(2, last - 1, 0, 0)),
        XDDFDataSourcesFactory.fromNumericCellRange(
            sheet, new CellRangeAddress(2, last - 1, 1, 1)));
    chart.plot(data);
  }

  private static void detail(XSSFSheet sheet, Styles styles, String title, List<Entry> entries) {
    int width = entries.stream().mapToInt(e -> e.row().size()).max().orElse(0);
    List<String> header = new ArrayList<>(List.of("单位"));
    for (int c = 1; c <= width; c++) {
      header.add("栏" + c);
    }
    header.add("数值");
    head(sheet, styles, title, header);
    int r = 2;
    for (Entry entry : entries) {
      Row row = sheet.createRow(r++);
      Cell unit = cell(row, 0, styles.link);
      unit.setCellValue(entry.unit());
      Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
      link.setAddress(java.net.URI.create("../../" + encoded(entry.file())).toString());
      unit.setHyperlink(link);
      for (int c = 0; c < entry.row().size(); c++) {
        cell(row, c + 1, styles.body).setCellValue(entry.row().get(c));
      }
      cell(row, width + 1, styles.number).setCellValue(entry.value());
    }
  }

  private static String encoded(String file) {
    return java.net.URLEncoder.encode(file, StandardCharsets.UTF_8).replace("%2F", "/");
  }

  private static void head(XSSFSheet sheet, Styles styles, String title, List<String> header) {
    cell(sheet.createRow(0), 0, styles.title).setCellValue(title);
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, header.size() - 1));
    Row row = sheet.createRow(1);
    for (int c = 0; c < header.size(); c++) {
      cell(row, c, styles.head).setCellValue(header.get(c));
      sheet.setColumnWidth(c, 16 * 256);
    }
    sheet.createFreezePane(1, 2);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
  }

  private static Cell cell(Row row, int column, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  private static final class Styles {
    final CellStyle title;
    final CellStyle head;
    final CellStyle body;
    final CellStyle number;
    final CellStyle link;

    Styles(XSSFWorkbook book) {
      title = book.createCellStyle();
      Font large = book.createFont();
      large.setFontName("宋体");
      large.setFontHeightInPoints((short) 18);
      large.setBold(true);
      title.setFont(large);
      body = bordered(book);
      head = bordered(book);
      head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
      head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      number = bordered(book);
      number.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
      link = bordered(book);
      Font blue = book.createFont();
      blue.setUnderline(Font.U_SINGLE);
      blue.setColor(IndexedColors.BLUE.getIndex());
      link.setFont(blue);
    }

    private static CellStyle bordered(XSSFWorkbook book) {
      CellStyle style = book.createCellStyle();
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      return style;
    }
  }
}
