package jxeval.output.xlsx;

import jxeval.output.ooxml.Xml;

/** Fills, lines and types as DrawingML. */
final class DrawingXml {
  static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  static final String SHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  private static final String FACE = "宋体";

  private DrawingXml() {}

  static void fill(Xml xml, String color) {
    xml.open("a:solidFill").value("a:srgbClr", color).end();
  }

  /** A shape of one colour. */
  static void filled(Xml xml, String color) {
    xml.open("c:spPr");
    fill(xml, color);
    xml.end();
  }

  /**
   * A shape that is a line.
   *
   * @param width in English Metric Units, 12,700 to the point
   */
  static void lined(Xml xml, String color, int width) {
    xml.open("c:spPr").open("a:ln").with("w", width);
    fill(xml, color);
    xml.end().end();
  }

  /** The type of a text, 9 points; what its body is like has been said. */
  static void type(Xml xml) {
    xml.open("a:p").open("a:pPr").open("a:defRPr").with("sz", 900).with("b", false);
    xml.open("a:latin").with("typeface", FACE).end().open("a:ea").with("typeface", FACE).end();
    xml.end().end().end();
  }
}
