package jxeval.output.xlsx;

import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import jxeval.report.table.Chart;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;

/** Draws one chart: bars dark to light, lines over them, one pair of axes. */
final class ChartDrawing {
  private final XSSFChart drawn;
  private final Chart chart;
  private final XDDFCategoryAxis names;
  private final XDDFValueAxis values;
  private @Nullable XDDFBarChartData bars;
  private @Nullable XDDFLineChartData lines;

  ChartDrawing(XSSFChart drawn, Chart chart) {
    this.drawn = drawn;
    this.chart = chart;
    type(drawn.getCTChartSpace().addNewTxPr(), 900, false);
    drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
    title();
    names = drawn.createCategoryAxis(chart.lying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    values = drawn.createValueAxis(chart.lying() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    axes();
  }

  private void title() {
    drawn.setTitleText(VisibleText.of(chart.title()));
    drawn.setTitleOverlay(false);
    drawn.getTitle().getOrAddTextProperties().setFontSize(12.0);
    drawn
        .getFormattedTitle()
        .getParagraphs()
        .forEach(p -> p.getTextRuns().forEach(run -> run.setLanguage(Locale.SIMPLIFIED_CHINESE)));
  }

  private void axes() {
    values.setNumberFormat(Styles.pattern(chart.format()));
    values.setCrosses(chart.lying() ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
    values.setMajorTickMark(AxisTickMark.NONE);
    if (chart.lying()) {
      // Each bar says its value, so that an axis would only repeat it.
      values.setVisible(false);
      values.setMinimum(0);
    } else {
      values.getOrAddMajorGridProperties().setLineProperties(line("D9D9D9", 0.5));
      values.getOrAddShapeProperties().setLineProperties(line("D9D9D9", 0.5));
    }
    names.setOrientation(chart.lying() ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
    names.setMajorTickMark(AxisTickMark.NONE);
    upright();
    names.getOrAddShapeProperties().setLineProperties(line(Palette.RULE, 0.75));
  }

  /** Names along the axis stand upright and wrap, however many there are. */
  private void upright() {
    CTPlotArea plot = drawn.getCTChart().getPlotArea();
    CTTextBody text = plot.getCatAxArray(plot.sizeOfCatAxArray() - 1).addNewTxPr();
    type(text, 900, false);
    text.getBodyPr().setRot(0);
    text.getBodyPr().setVert(STTextVerticalType.HORZ);
  }

  void series(
      Chart.Series series, XDDFCategoryDataSource categories, XDDFNumericalDataSource<?> numbers) {
    numbers.setFormatCode(Styles.pattern(chart.format()));
    if (series.shape() == Chart.Shape.LINE) {
      line(series, categories, numbers);
    } else {
      bar(series, categories, numbers);
    }
  }

  private void bar(
      Chart.Series series, XDDFCategoryDataSource categories, XDDFNumericalDataSource<?> numbers) {
    if (bars == null) {
      bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
      bars.setBarDirection(chart.lying() ? BarDirection.BAR : BarDirection.COL);
      bars.setBarGrouping(chart.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
      if (chart.stacked()) {
        overlap();
      }
      bars.setVaryColors(false);
      bars.setGapWidth(gap(categories.getPointCount()));
    }
    var added = (XDDFBarChartData.Series) bars.addSeries(categories, numbers);
    added.setTitle(VisibleText.of(series.name()), null);
    added.setInvertIfNegative(false);
    boolean seen = series.shape() != Chart.Shape.BASE;
    added.setFillProperties(
        seen
            ? fill(nth(Palette.BARS, bars.getSeriesCount() - (chart.stacked() ? 1 : 0)))
            : new XDDFNoFillProperties());
    if (series.labels()) {
      labels(added.getCTBarSer().addNewDLbls());
    }
  }

  /** Bars stand exactly on each other; written as text, for its type is not among those shipped. */
  private void overlap() {
    try (XmlCursor overlap =
        drawn.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap().newCursor()) {
      overlap.setAttributeText(new QName("val"), "100");
    }
  }

  /** The gap between bars in percent of their thickness: a few bars do not become blocks. */
  private static int gap(int bars) {
    return Math.max(60, 500 / Math.max(1, bars) - 40);
  }

  private void line(
      Chart.Series series, XDDFCategoryDataSource categories, XDDFNumericalDataSource<?> numbers) {
    if (lines == null) {
      lines = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, names, values);
      lines.setVaryColors(false);
    }
    var added = (XDDFLineChartData.Series) lines.addSeries(categories, numbers);
    added.setTitle(VisibleText.of(series.name()), null);
    String color = nth(Palette.LINES, lines.getSeriesCount());
    XDDFLineProperties stroke = line(color, 2);
    added.setLineProperties(stroke);
    added.setSmooth(false);
    added.setMarkerStyle(MarkerStyle.DIAMOND);
    added
        .getCTLineSer()
        .getMarker()
        .addNewSpPr()
        .addNewSolidFill()
        .addNewSrgbClr()
        .setVal(rgb(color));
    if (series.labels()) {
      labels(added.getCTLineSer().addNewDLbls());
    }
  }

  /** Plots what was added; bars first, so that lines lie over them. */
  void finish() {
    if (bars != null) {
      drawn.plot(bars);
    }
    if (lines != null) {
      drawn.plot(lines);
    }
    if (chart.series().size() > 1 && !chart.stacked()) {
      drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
  }

  private void labels(CTDLbls labels) {
    String pattern = Styles.pattern(chart.format());
    // Where bars are stacked, one that is not there would say 0.
    labels.addNewNumFmt().setFormatCode(chart.stacked() ? pattern + ";-" + pattern + ";" : pattern);
    labels.getNumFmt().setSourceLinked(false);
    if (!chart.lying()) {
      labels.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(rgb("FFFFFF"));
    }
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static void type(CTTextBody body, int hundredths, boolean bold) {
    body.addNewBodyPr();
    CTTextCharacterProperties run = body.addNewP().addNewPPr().addNewDefRPr();
    run.setSz(hundredths);
    run.setB(bold);
    run.addNewLatin().setTypeface("宋体");
    run.addNewEa().setTypeface("宋体");
  }

  private static String nth(List<String> colors, int count) {
    return colors.get((count - 1) % colors.size());
  }

  private static byte[] rgb(String color) {
    int value = Integer.parseInt(color, 16);
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  private static XDDFSolidFillProperties fill(String color) {
    return new XDDFSolidFillProperties(XDDFColor.from(rgb(color)));
  }

  private static XDDFLineProperties line(String color, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(color));
    line.setWidth(points);
    return line;
  }
}
