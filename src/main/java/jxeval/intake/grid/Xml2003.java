package jxeval.intake.grid;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/** A workbook in the XML format of Excel 2003. */
final class Xml2003 implements Content {
  private static final String PART = "XML";
  private final byte[] bytes;
  private final Reading reading;
  private final Map<String, Shown> shownByStyle = new HashMap<>();
  private boolean from1904;

  Xml2003(byte[] bytes, Reading reading) {
    this.bytes = bytes;
    this.reading = reading;
  }

  @Override
  public Format format() {
    return Format.XML_2003;
  }

  @Override
  public List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    try (Xml xml = new Xml(new ByteArrayInputStream(bytes), PART, reading.limits())) {
      if (!xml.root().equals("Workbook")) {
        throw new Refusal(FileRule.F138, xml.name()).with("format", "XML");
      }
      while (xml.next()) {
        if (xml.isStart()) {
          switch (xml.name()) {
            case "ExcelWorkbook" -> readProperties(xml);
            case "Styles" -> readStyles(xml);
            case "Worksheet" -> sheets.add(new Xml2003Sheet(xml, this, reading).read());
            default -> xml.skip();
          }
        }
      }
    }
    if (sheets.isEmpty()) {
      throw new Refusal(FileRule.F152, PART).with("part", "Worksheet");
    }
    return sheets;
  }

  Shown shownBy(@Nullable String style) {
    return style == null ? Shown.NUMBER : shownByStyle.getOrDefault(style, Shown.NUMBER);
  }

  boolean from1904() {
    return from1904;
  }

  private void readProperties(Xml xml) {
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      from1904 |= xml.isStart() && xml.name().equals("Date1904");
    }
  }

  private void readStyles(Xml xml) {
    int entered = xml.depth();
    String style = "";
    while (xml.next() && !xml.isEndOf(entered)) {
      if (!xml.isStart()) {
        continue;
      }
      if (xml.name().equals("Style")) {
        String id = xml.attribute("ID");
        style = id == null ? "" : id;
      } else if (xml.name().equals("NumberFormat")) {
        String code = xml.attribute("Format");
        if (code != null) {
          shownByStyle.put(style, shown(code));
        }
      }
    }
  }

  private static Shown shown(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "general date",
          "long date",
          "medium date",
          "short date",
          "long time",
          "medium time",
          "short time" ->
          Shown.DATE;
      case "percent" -> Shown.PERCENT;
      case "general number",
          "currency",
          "euro currency",
          "fixed",
          "standard",
          "scientific",
          "yes/no",
          "true/false",
          "on/off" ->
          Shown.NUMBER;
      default -> NumberFormats.of(code);
    };
  }
}
