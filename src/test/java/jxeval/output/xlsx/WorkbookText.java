package jxeval.output.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** A written workbook as text that people can read and compare: one line a cell. */
public final class WorkbookText {
  private WorkbookText() {}

  /**
   * The workbook as text: for each sheet a line on how it is set up, its charts, its cells.
   *
   * @throws IOException when the bytes are no .xlsx workbook
   */
  public static String of(byte[] workbook) throws IOException {
    List<String> lines = new ArrayList<>();
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (int i = 0; i < read.getNumberOfSheets(); i++) {
        XSSFSheet sheet = read.getSheetAt(i);
        lines.add("== " + sheet.getSheetName() + setUp(sheet, read.getPrintArea(i)));
        charts(sheet, lines);
        List<WrittenCell> cells = new ArrayList<>();
        WorkbookReader.cells(sheet, cells);
        cells.forEach(cell -> lines.add(line(cell)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String setUp(XSSFSheet sheet, String printArea) {
    List<String> parts = new ArrayList<>();
    parts.add(sheet.getPrintSetup().getLandscape() ? "landscape" : "portrait");
    if (sheet.getPaneInformation() != null) {
      var pane = sheet.getPaneInformation();
      parts.add(
          "frozen at "
              + new CellAddress(
                  pane.getHorizontalSplitPosition(), pane.getVerticalSplitPosition()));
    }
    if (sheet.getRepeatingRows() != null) {
      parts.add("repeats " + sheet.getRepeatingRows().formatAsString().replace("$", ""));
    }
    parts.add("prints " + printArea.substring(printArea.lastIndexOf('!') + 1).replace("$", ""));
    parts.add("on " + (sheet.getPrintSetup().getFitHeight() == 1 ? "one page" : "one width"));
    if (!sheet.getHeader().getCenter().isEmpty()) {
      parts.add("headed " + sheet.getHeader().getCenter());
    }
    return " (" + String.join(", ", parts) + ")";
  }

  private static void charts(XSSFSheet sheet, List<String> lines) {
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    if (drawing == null) {
      return;
    }
    for (XSSFChart chart : drawing.getCharts()) {
      lines.add("chart " + chart.getTitleText().getString());
      var area = chart.getCTChart().getPlotArea();
      for (var bars : area.getBarChartList()) {
        for (CTBarSer s : bars.getSerList()) {
          lines.add("  bar " + s.getTx().getV() + " " + s.getVal().getNumRef().getF());
        }
      }
      for (var drawn : area.getLineChartList()) {
        for (CTLineSer s : drawn.getSerList()) {
          lines.add("  line " + s.getTx().getV() + " " + s.getVal().getNumRef().getF());
        }
      }
    }
  }

  /** One line of golden text: place, value, style, and what else there is, with tabs between. */
  private static String line(WrittenCell cell) {
    StringBuilder line = new StringBuilder();
    line.append(cell.place())
        .append('\t')
        .append(oneLine(cell.value()))
        .append('\t')
        .append(cell.style());
    if (cell.formula() != null) {
      line.append("\t=").append(cell.formula());
    }
    if (cell.link() != null) {
      line.append("\t→ ").append(oneLine(cell.link()));
    }
    return line.toString();
  }

  private static String oneLine(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replace("\n", "\\n");
  }
}
