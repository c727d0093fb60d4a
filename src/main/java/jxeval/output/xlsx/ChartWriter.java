package jxeval.output.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jxeval.report.table.Chart;
import jxeval.report.table.Content;
import jxeval.report.table.Ref;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Hangs the charts of one sheet side by side over its printed width, with their cached values. */
final class ChartWriter {
  private static final int EMU_PER_CHARACTER = 7 * 9525;

  /** What a chart keeps from the edge of the printed columns, so that its frame shows. */
  private static final int INSIDE = 2 * 9525;

  private final Layout layout;
  private final Grid grid;
  private final XSSFSheet sheet;
  private final int[] widths;

  ChartWriter(Layout layout, Grid grid, XSSFSheet sheet, int[] widths) {
    this.layout = layout;
    this.grid = grid;
    this.sheet = sheet;
    this.widths = widths;
  }

  void write(Grid.Hung hung) {
    List<Chart> charts = hung.charts().charts();
    int whole = Arrays.stream(widths, 0, grid.printedColumns()).sum();
    for (int i = 0; i < charts.size(); i++) {
      XSSFClientAnchor anchor = new XSSFClientAnchor();
      anchor.setRow1(hung.row());
      anchor.setRow2(hung.row() + hung.charts().height());
      int left = whole * i / charts.size();
      int right = whole * (i + 1) / charts.size();
      anchor.setCol1(column(left));
      anchor.setDx1(offset(left));
      anchor.setCol2(column(right));
      anchor.setDx2(Math.max(0, offset(right) - INSIDE));
      draw(charts.get(i), anchor);
    }
  }

  private void draw(Chart chart, XSSFClientAnchor anchor) {
    ChartDrawing drawing =
        new ChartDrawing(sheet.createDrawingPatriarch().createChart(anchor), chart);
    XDDFCategoryDataSource names = names(chart.categories());
    for (Chart.Series series : chart.series()) {
      drawing.series(series, names, numbers(series.values()));
    }
    drawing.finish();
  }

  private XDDFCategoryDataSource names(Ref ref) {
    Area area = layout.area(ref, grid, null, null);
    String[] texts =
        contents(area).stream()
            .map(c -> c == null ? "" : VisibleText.of(c.shown()))
            .toArray(String[]::new);
    return XDDFDataSourcesFactory.fromArray(texts, area.absolute(), area.column());
  }

  private XDDFNumericalDataSource<Double> numbers(Ref ref) {
    Area area = layout.area(ref, grid, null, null);
    Double[] numbers =
        contents(area).stream()
            .map(c -> c instanceof Content.Decimal d ? (Double) d.number().doubleValue() : null)
            .toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(numbers, area.absolute(), area.column());
  }

  private List<@Nullable Content> contents(Area area) {
    Grid on = layout.written(area.sheet());
    return IntStream.rangeClosed(area.row(), area.lastRow())
        .boxed()
        .flatMap(
            row ->
                IntStream.rangeClosed(area.column(), area.lastColumn())
                    .mapToObj(column -> on.content(row, column)))
        .toList();
  }

  /** The column in which a distance from the left edge ends, in half-width characters. */
  private int column(int distance) {
    int column = 0;
    for (int left = distance; column < widths.length && left >= widths[column]; column++) {
      left -= widths[column];
    }
    return column;
  }

  private int offset(int distance) {
    return (distance - Arrays.stream(widths, 0, column(distance)).sum()) * EMU_PER_CHARACTER;
  }
}
