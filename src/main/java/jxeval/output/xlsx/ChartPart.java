package jxeval.output.xlsx;

import java.util.List;
import jxeval.output.ooxml.Xml;
import jxeval.report.table.Chart;

/** One chart as its part: bars, lines over them, one pair of axes. */
final class ChartPart {
  private static final int NAMES = 0;
  private static final int VALUES = 1;
  private static final String GRID = "D9D9D9";
  private static final int HAIRLINE = 6350;
  private static final int THIN = 9525;

  private final Chart chart;
  private final ChartSeries series;
  private final Xml xml = Xml.part();

  ChartPart(Chart chart, Layout layout, Grid grid) {
    this.chart = chart;
    this.series = new ChartSeries(xml, chart, layout, grid);
  }

  Xml xml() {
    xml.open("c:chartSpace").with("xmlns:c", DrawingXml.CHART).with("xmlns:a", DrawingXml.MAIN);
    xml.value("c:roundedCorners", false).open("c:chart");
    title();
    xml.open("c:plotArea").empty("c:layout");
    bars();
    lines();
    names();
    values();
    xml.end();
    if (chart.series().size() > 1 && !chart.stacked()) {
      xml.open("c:legend").value("c:legendPos", "b").value("c:overlay", false).end();
    }
    xml.value("c:plotVisOnly", true).end();
    xml.open("c:txPr").empty("a:bodyPr");
    DrawingXml.type(xml);
    xml.end();
    paper();
    return xml;
  }

  private void title() {
    xml.open("c:title").open("c:tx").open("c:rich");
    xml.open("a:bodyPr").with("anchor", "t").with("rtlCol", false).end().empty("a:lstStyle");
    xml.open("a:p").open("a:pPr").with("algn", "l").empty("a:defRPr").end();
    xml.open("a:r").open("a:rPr").with("lang", "zh-CN").end();
    xml.holding("a:t", VisibleText.of(chart.title())).end();
    xml.open("a:endParaRPr").with("lang", "en-US").with("sz", 1100).end();
    xml.end().end().end().empty("c:layout").value("c:overlay", false);
    xml.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr");
    xml.open("a:defRPr").with("sz", 1200).end().end().end().end().end();
  }

  private void bars() {
    if (chart.series().stream().allMatch(s -> s.shape() == Chart.Shape.LINE)) {
      return;
    }
    xml.open("c:barChart").value("c:barDir", chart.lying() ? "bar" : "col");
    xml.value("c:grouping", chart.stacked() ? "stacked" : "clustered");
    xml.value("c:varyColors", false);
    series.bars();
    xml.value("c:gapWidth", gap(series.categories()));
    if (chart.stacked()) {
      // Bars stand exactly on each other.
      xml.value("c:overlap", 100);
    }
    xml.value("c:axId", NAMES).value("c:axId", VALUES).end();
  }

  /** The gap between bars in percent of their thickness: a few bars do not become blocks. */
  private static int gap(int bars) {
    return Math.max(60, 500 / Math.max(1, bars) - 40);
  }

  private void lines() {
    if (chart.series().stream().noneMatch(s -> s.shape() == Chart.Shape.LINE)) {
      return;
    }
    xml.open("c:lineChart").value("c:varyColors", false);
    series.lines();
    xml.value("c:axId", NAMES).value("c:axId", VALUES).end();
  }

  /** Names along the axis stand upright and wrap, however many there are. */
  private void names() {
    xml.open("c:catAx").value("c:axId", NAMES).open("c:scaling");
    xml.value("c:orientation", chart.lying() ? "maxMin" : "minMax").end();
    xml.value("c:delete", false).value("c:axPos", chart.lying() ? "l" : "b");
    ticks();
    DrawingXml.lined(xml, Palette.RULE, THIN);
    xml.open("c:txPr").open("a:bodyPr").with("rot", 0).with("vert", "horz").end();
    DrawingXml.type(xml);
    xml.end().value("c:crossAx", VALUES).value("c:crosses", "autoZero").value("c:auto", false);
    xml.end();
  }

  /** The values; beside lying bars, each of which says its own, an axis would only repeat them. */
  private void values() {
    xml.open("c:valAx").value("c:axId", VALUES).open("c:scaling");
    xml.value("c:orientation", "minMax");
    if (chart.lying()) {
      xml.value("c:min", "0.0");
    }
    xml.end().value("c:delete", chart.lying()).value("c:axPos", chart.lying() ? "b" : "l");
    if (!chart.lying()) {
      xml.open("c:majorGridlines");
      DrawingXml.lined(xml, GRID, HAIRLINE);
      xml.end();
    }
    xml.open("c:numFmt").with("formatCode", NumberFormats.pattern(chart.format()));
    xml.with("sourceLinked", true).end();
    ticks();
    if (!chart.lying()) {
      DrawingXml.lined(xml, GRID, HAIRLINE);
    }
    xml.value("c:crossAx", NAMES).value("c:crosses", chart.lying() ? "max" : "autoZero");
    xml.value("c:crossBetween", "midCat").end();
  }

  private void ticks() {
    for (String mark : List.of("c:majorTickMark", "c:minorTickMark")) {
      xml.value(mark, "none");
    }
    xml.value("c:tickLblPos", "nextTo");
  }

  private void paper() {
    xml.open("c:printSettings").empty("c:headerFooter").open("c:pageMargins");
    xml.with("b", "0.75").with("l", "0.7").with("r", "0.7").with("t", "0.75");
    xml.with("header", "0.3").with("footer", "0.3").end().empty("c:pageSetup").end();
  }
}
