package jxeval.output.xlsx;

import java.util.Arrays;
import jxeval.output.ooxml.Xml;

/** Where a chart hangs: over whole rows, from one distance from the left edge to another. */
final class Frame {
  private static final int PIXEL = 9525;
  private static final int CHARACTER = 7 * PIXEL;

  /** What a chart keeps from the edge of the printed columns, so that its frame shows. */
  private static final int INSIDE = 2 * PIXEL;

  private final int[] widths;
  private final int row;
  private final int rows;
  private final int left;
  private final int right;

  /** A frame whose sides are so far from the edge, in half-width characters as the widths are. */
  Frame(int[] widths, int row, int rows, int left, int right) {
    this.widths = widths;
    this.row = row;
    this.rows = rows;
    this.left = left;
    this.right = right;
  }

  /**
   * Writes the frame of a chart.
   *
   * @param number of the frame among those of its sheet, from 0
   * @param chart id of the chart among what the drawing refers to
   */
  void write(Xml xml, int number, String chart) {
    int from = column(left);
    int to = column(right);
    int inside = Math.max(0, offset(right) - INSIDE);
    xml.open("xdr:twoCellAnchor").with("editAs", "twoCell");
    corner(xml, "xdr:from", from, offset(left), row);
    corner(xml, "xdr:to", to, inside, row + rows);
    xml.open("xdr:graphicFrame").open("xdr:nvGraphicFramePr").open("xdr:cNvPr");
    xml.with("id", number).with("name", "Diagramm" + number).end();
    xml.empty("xdr:cNvGraphicFramePr").end().open("xdr:xfrm");
    xml.open("a:off").with("x", offset(left)).with("y", 0).end();
    xml.open("a:ext").with("cx", pixels(from, to) * PIXEL - offset(left) + inside);
    xml.with("cy", height()).end().end();
    xml.open("a:graphic").open("a:graphicData").with("uri", DrawingXml.CHART);
    xml.open("c:chart").with("r:id", chart).end().end().end().end();
    xml.empty("xdr:clientData").end();
  }

  private static void corner(Xml xml, String name, int column, int offset, int row) {
    xml.open(name).holding("xdr:col", Integer.toString(column));
    xml.holding("xdr:colOff", Integer.toString(offset));
    xml.holding("xdr:row", Integer.toString(row)).holding("xdr:rowOff", "0").end();
  }

  /** The column in which a distance from the left edge ends. */
  private int column(int distance) {
    int column = 0;
    for (int left = distance; column < widths.length && left >= widths[column]; column++) {
      left -= widths[column];
    }
    return column;
  }

  private int offset(int distance) {
    return (distance - characters(0, column(distance))) * CHARACTER;
  }

  /** The width of some columns on a screen, where a character takes 7.0017 pixels. */
  private int pixels(int from, int to) {
    return characters(from, to) * 70_017 / 10_000;
  }

  /** The height of the rows on a screen, where three points take four pixels. */
  private long height() {
    double pixels = 0;
    for (int i = 0; i < rows; i++) {
      pixels += Grid.CHART_ROW * 4 / 3.0;
    }
    return ((long) pixels) * PIXEL;
  }

  private int characters(int from, int to) {
    return Arrays.stream(widths, from, to).sum();
  }
}
