package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cell formats of an xlsx show numbers as. */
final class Styles {
  private static final Styles NONE = new Styles();
  private static final Remembered<Styles> KNOWN = new Remembered<>(Styles::read);

  private final List<Shown> shown = new ArrayList<>();

  /**
   * The formats of a workbook.
   *
   * @param part name of the styles part; null when the workbook has none, and all cells are plain
   */
  static Styles of(Container container, @Nullable String part) {
    return part == null ? NONE : KNOWN.of(container, part);
  }

  private static Styles read(Xml xml) {
    Styles styles = new Styles();
    Map<Integer, String> codes = new HashMap<>();
    xml.root();
    while (xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "numFmts" -> readCodes(xml, codes);
          case "cellXfs" -> styles.readFormats(xml, codes);
          default -> xml.skip();
        }
      }
    }
    return styles;
  }

  /** Whether there is a format of that index; index 0 is always there. */
  boolean has(int index) {
    return index == 0 || (index > 0 && index < shown.size());
  }

  Shown shown(int index) {
    return index < shown.size() ? shown.get(index) : Shown.NUMBER;
  }

  private static void readCodes(Xml xml, Map<Integer, String> codes) {
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      String code = xml.isStart() ? xml.attribute("formatCode") : null;
      if (code != null) {
        codes.put(Whole.of(xml.attribute("numFmtId")), code);
      }
    }
  }

  private void readFormats(Xml xml, Map<Integer, String> codes) {
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      if (xml.isStart() && xml.depth() == entered + 1) {
        int id = Whole.of(xml.attribute("numFmtId"));
        shown.add(NumberFormats.of(id, codes.get(id)));
      }
    }
  }
}
