package jxeval.output.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jxeval.output.ooxml.Parts;
import jxeval.output.ooxml.Relations;
import jxeval.output.ooxml.Xml;
import jxeval.report.table.Chart;

/** Hangs the charts of a workbook's sheets, side by side over the printed width. */
final class Drawings {
  private final Layout layout;
  private final Parts parts;
  private int drawings;
  private int charts;

  Drawings(Layout layout, Parts parts) {
    this.layout = layout;
    this.parts = parts;
  }

  /**
   * Draws the charts of a sheet.
   *
   * @return the id of the drawing among what the sheet refers to; empty where nothing is drawn
   */
  Optional<String> hang(Grid grid, int[] widths, Relations sheet) {
    if (grid.charts().isEmpty()) {
      return Optional.empty();
    }
    drawings++;
    Relations relations = new Relations();
    Xml xml = Xml.part().open("xdr:wsDr");
    xml.with("xmlns:xdr", DrawingXml.SHEET).with("xmlns:a", DrawingXml.MAIN);
    xml.with("xmlns:c", DrawingXml.CHART).with("xmlns:r", BookPart.RELATION);
    int whole = Arrays.stream(widths, 0, grid.printedColumns()).sum();
    int frames = 0;
    for (Grid.Hung hung : grid.charts()) {
      List<Chart> beside = hung.charts().charts();
      int count = beside.size();
      for (int i = 0; i < count; i++) {
        int left = whole * i / count;
        int right = whole * (i + 1) / count;
        new Frame(widths, hung.row(), hung.charts().height(), left, right)
            .write(xml, frames++, chart(beside.get(i), grid, relations));
      }
    }
    String name = "drawings/drawing" + drawings + ".xml";
    parts.add("xl/" + name, "officedocument.drawing+xml", () -> xml, relations);
    return Optional.of(sheet.to("drawing", "../" + name));
  }

  private String chart(Chart chart, Grid grid, Relations drawing) {
    charts++;
    String name = "charts/chart" + charts + ".xml";
    String type = "officedocument.drawingml.chart+xml";
    parts.add("xl/" + name, type, () -> new ChartPart(chart, layout, grid).xml());
    return drawing.to("chart", "../" + name);
  }
}
