package jxeval.output.xlsx;

import java.util.List;
import java.util.Locale;
import jxeval.output.ooxml.Xml;
import jxeval.report.table.Tone;

/**
 * The cell styles of one workbook, each made once; style 0 is that of cells without any.
 *
 * <p>Fills and borders that no cell has keep the numbers of the others, so that a workbook
 * published anew has the same bytes.
 */
final class Styles {
  private static final List<String> SIDES = List.of("left", "right", "top", "bottom");
  private static final List<String> DRAWN = List.of("top", "bottom", "left", "right");

  /** The border that is drawn and coloured on all sides. */
  private static final int RULED = 8;

  private final Numbered<Look> looks = new Numbered<>(1);
  private final NumberFormats formats = new NumberFormats();
  private final Numbered<Face> faces = new Numbered<>(1);
  private final Numbered<String> grounds = new Numbered<>(1);

  /** The number of the style of that look. */
  int of(Look look) {
    return looks.of(look);
  }

  Xml xml() {
    for (Look look : looks.all()) {
      formats.of(look);
      faces.of(Face.of(look));
      ground(look);
    }
    Xml xml = Xml.part().open("styleSheet").with("xmlns", BookPart.MAIN);
    formats.write(xml);
    fonts(xml);
    fills(xml);
    borders(xml);
    xml.open("cellStyleXfs").with("count", 1);
    references(xml, 0, 0, 0, 0).end().end();
    xml.open("cellXfs").with("count", looks.all().size() + 1);
    references(xml, 0, 0, 0, 0).with("xfId", 0).end();
    looks.all().forEach(look -> style(xml, look));
    return xml;
  }

  private void fonts(Xml xml) {
    xml.open("fonts").with("count", faces.all().size() + 1);
    xml.open("font").value("sz", "10.5").open("color").with("indexed", 8).end();
    xml.value("name", "宋体").value("family", 2).value("scheme", "minor").value("charset", 134).end();
    faces.all().forEach(face -> face.write(xml));
    xml.end();
  }

  private void fills(Xml xml) {
    xml.open("fills").with("count", 2 + 2 * grounds.all().size());
    for (String pattern : List.of("none", "darkGray")) {
      xml.open("fill").open("patternFill").with("patternType", pattern).end().end();
    }
    for (String ground : grounds.all()) {
      for (String pattern : List.of("none", "solid")) {
        xml.open("fill").open("patternFill").with("patternType", pattern);
        xml.open("fgColor").with("rgb", ground).end().end().end();
      }
    }
    xml.end();
  }

  private void borders(Xml xml) {
    int last = looks.all().stream().anyMatch(Look::ruled) ? RULED : 0;
    xml.open("borders").with("count", last + 1).open("border");
    SIDES.forEach(xml::empty);
    xml.empty("diagonal").end();
    for (int step = 1; step <= last; step++) {
      xml.open("border");
      for (String side : SIDES) {
        side(xml, side, step - DRAWN.indexOf(side));
      }
      xml.end();
    }
    xml.end();
  }

  private static void side(Xml xml, String side, int step) {
    if (step > 0) {
      xml.open(side).with("style", "thin");
      if (step > DRAWN.size()) {
        xml.open("color").with("rgb", Palette.RULE).end();
      }
      xml.end();
    }
  }

  private void style(Xml xml, Look look) {
    int fill = ground(look);
    int border = look.ruled() ? RULED : 0;
    references(xml, formats.of(look), faces.of(Face.of(look)), fill, border).with("xfId", 0);
    xml.with("applyFont", true).with("applyAlignment", true).with("applyNumberFormat", true);
    xml.with("quotePrefix", look.quoted());
    if (fill > 0) {
      xml.with("applyFill", true);
    }
    if (look.ruled()) {
      xml.with("applyBorder", true);
    }
    xml.open("alignment").with("wrapText", look.wrapped()).with("vertical", "center");
    xml.with("horizontal", look.align().name().toLowerCase(Locale.ROOT));
    if (look.ruled()) {
      xml.with("indent", look.align() == Placed.Align.LEFT ? 1 : 0);
    }
    xml.end().end();
  }

  private static Xml references(Xml xml, int format, int font, int fill, int border) {
    xml.open("xf").with("numFmtId", format).with("fontId", font);
    return xml.with("fillId", fill).with("borderId", border);
  }

  /** The fill of a look, 0 for none. */
  private int ground(Look look) {
    String ground = color(look);
    return ground.isEmpty() ? 0 : 1 + 2 * grounds.of(ground);
  }

  private static String color(Look look) {
    return switch (look.role()) {
      case HEADER -> Palette.HEADER;
      case TOTAL -> Palette.TOTAL;
      case GRADE -> look.tone() == Tone.NEUTRAL ? "" : Palette.ground(look.tone());
      case WARNING -> look.ruled() ? Palette.WARNING : "";
      case TITLE, SUBTITLE, HEADING, BODY, NOTE -> "";
    };
  }
}
