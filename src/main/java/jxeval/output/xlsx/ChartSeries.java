package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jxeval.output.ooxml.Xml;
import jxeval.report.table.Chart;
import jxeval.report.table.Content;
import jxeval.report.table.Ref;
import org.jspecify.annotations.Nullable;

/** The series of one chart, with the values that the cells had when it was written. */
final class ChartSeries {
  private static final int LINE = 25_400;

  private final Xml xml;
  private final Chart chart;
  private final Layout layout;
  private final Grid grid;

  ChartSeries(Xml xml, Chart chart, Layout layout, Grid grid) {
    this.xml = xml;
    this.chart = chart;
    this.layout = layout;
    this.grid = grid;
  }

  /** How many names stand along the axis. */
  int categories() {
    return contents(area(chart.categories())).size();
  }

  /** The bars, dark to light. */
  void bars() {
    int colored = 0;
    for (Chart.Series series : chart.series()) {
      if (series.shape() != Chart.Shape.LINE) {
        begin(series);
        if (series.shape() == Chart.Shape.BASE) {
          xml.open("c:spPr").empty("a:noFill").end();
        } else {
          DrawingXml.filled(xml, nth(Palette.BARS, colored++));
        }
        xml.value("c:invertIfNegative", false);
        labels(series);
        values(series);
        xml.end();
      }
    }
  }

  /** The lines, with a mark at each value. */
  void lines() {
    int colored = 0;
    for (Chart.Series series : chart.series()) {
      if (series.shape() == Chart.Shape.LINE) {
        String color = nth(Palette.LINES, colored++);
        begin(series);
        DrawingXml.lined(xml, color, LINE);
        xml.open("c:marker").value("c:symbol", "diamond");
        DrawingXml.filled(xml, color);
        xml.end();
        labels(series);
        values(series);
        xml.value("c:smooth", false).end();
      }
    }
  }

  private void begin(Chart.Series series) {
    int index = chart.series().indexOf(series);
    xml.open("c:ser").value("c:idx", index).value("c:order", index);
    xml.open("c:tx").holding("c:v", VisibleText.of(series.name())).end();
  }

  private void labels(Chart.Series series) {
    if (!series.labels()) {
      return;
    }
    String pattern = NumberFormats.pattern(chart.format());
    // Where bars are stacked, one that is not there would say 0.
    String shown = chart.stacked() ? pattern + ";-" + pattern + ";" : pattern;
    xml.open("c:dLbls")
        .open("c:numFmt")
        .with("formatCode", shown)
        .with("sourceLinked", false)
        .end();
    if (!chart.lying()) {
      DrawingXml.filled(xml, "FFFFFF");
    }
    xml.value("c:showLegendKey", false).value("c:showVal", true).value("c:showCatName", false);
    xml.value("c:showSerName", false).value("c:showPercent", false);
    xml.value("c:showBubbleSize", false).end();
  }

  private void values(Chart.Series series) {
    Area names = area(chart.categories());
    xml.open("c:cat").open("c:strRef").holding("c:f", names.absolute()).open("c:strCache");
    points(contents(names).stream().map(c -> c == null ? "" : VisibleText.of(c.shown())).toList());
    xml.end().end().end();
    Area numbers = area(series.values());
    xml.open("c:val").open("c:numRef").holding("c:f", numbers.absolute()).open("c:numCache");
    xml.holding("c:formatCode", NumberFormats.pattern(chart.format()));
    List<@Nullable String> values = new ArrayList<>();
    contents(numbers)
        .forEach(c -> values.add(c instanceof Content.Decimal ? SheetCells.number(c) : null));
    points(values);
    xml.end().end().end();
  }

  /** Points in order; one that is null is left out, and their number where all are. */
  private void points(List<? extends @Nullable String> values) {
    if (values.stream().allMatch(Objects::isNull)) {
      return;
    }
    xml.value("c:ptCount", values.size());
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value != null) {
        xml.open("c:pt").with("idx", i).holding("c:v", value).end();
      }
    }
  }

  private Area area(Ref ref) {
    return layout.area(ref, grid, null, null);
  }

  private List<@Nullable Content> contents(Area area) {
    return layout.written(area.sheet()).contents(area);
  }

  private static String nth(List<String> colors, int index) {
    return colors.get(index % colors.size());
  }
}
