package jxeval.intake.grid;

import jxeval.check.FileRule;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/** The sheet part of an xlsx, read forwards once. */
final class SheetPart {
  private static final int LAST_ROW = 1_048_576;

  private final Container container;
  private final String part;
  private final SheetBuilder sheet;
  private final Styles styles;
  private final SharedTexts texts;
  private final boolean from1904;
  private final JoinedText value = new JoinedText();
  private final RichText rich = new RichText();
  private int lastRow;
  private int lastColumn;

  SheetPart(
      Container container,
      String part,
      SheetBuilder sheet,
      Styles styles,
      SharedTexts texts,
      boolean from1904) {
    this.container = container;
    this.part = part;
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
    this.from1904 = from1904;
  }

  void read() {
    try (Xml xml = container.xml(part)) {
      if (!xml.root().equals("worksheet")) {
        throw new Refusal(FileRule.F155, part);
      }
      while (xml.next()) {
        if (xml.isStart()) {
          switch (xml.name()) {
            case "cols" -> readColumns(xml);
            case "sheetData" -> readRows(xml);
            case "mergeCells" -> readMerges(xml);
            default -> xml.skip();
          }
        }
      }
    } catch (Refusal refusal) {
      throw refusal.in(sheet.name(), null);
    }
  }

  private void readColumns(Xml xml) {
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      if (xml.isStart() && (xml.flag("hidden") || xml.isZero("width"))) {
        sheet.hideColumns(Whole.of(xml.attribute("min")), Whole.of(xml.attribute("max")));
      }
    }
  }

  private void readMerges(Xml xml) {
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      String range = xml.isStart() ? xml.attribute("ref") : null;
      if (range != null) {
        int colon = range.indexOf(':');
        Reference first = reference(colon < 0 ? range : range.substring(0, colon));
        Reference last = colon < 0 ? first : reference(range.substring(colon + 1));
        sheet.merge(new Merge(first.row(), first.column(), last.row(), last.column()));
      }
    }
  }

  private void readRows(Xml xml) {
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      if (!xml.isStart()) {
        continue;
      }
      if (xml.depth() == entered + 1 && xml.name().equals("row")) {
        startRow(xml.attribute("r"));
        if (xml.flag("hidden") || xml.isZero("ht")) {
          sheet.hideRow(lastRow);
        }
      } else if (xml.depth() == entered + 2 && xml.name().equals("c")) {
        readCell(xml);
      } else {
        xml.skip();
      }
    }
  }

  private void startRow(@Nullable String stated) {
    int row = stated == null ? lastRow + 1 : Whole.of(stated);
    if (row < 1 || row > LAST_ROW) {
      throw new Refusal(FileRule.F157, stated);
    }
    sheet.newRow(row);
    lastRow = row;
    lastColumn = 0;
  }

  private void readCell(Xml xml) {
    String stated = null;
    String type = null;
    String styled = null;
    for (int i = xml.attributes() - 1; i >= 0; i--) {
      switch (xml.attributeName(i)) {
        case "r" -> stated = xml.attribute(i);
        case "t" -> type = xml.attribute(i);
        case "s" -> styled = xml.attribute(i);
        default -> {}
      }
    }
    Reference at = stated == null ? new Reference(lastRow, lastColumn + 1) : reference(stated);
    if (at.row() != lastRow) {
      throw new Refusal(FileRule.F157, stated);
    }
    int column = at.column();
    lastColumn = column;
    sheet.newCell(column);
    int style = style(styled, column);
    boolean formula = false;
    boolean stored = false;
    String inline = null;
    value.clear();
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "v" -> {
          stored = true;
          xml.readText(value);
        }
        case "f" -> {
          formula = true;
          xml.skip();
        }
        case "is" -> inline = rich.read(xml);
        default -> xml.skip();
      }
    }
    if (inline != null && "inlineStr".equals(type)) {
      sheet.add(Cells.text(column, inline, formula));
    } else if (stored) {
      add(type == null ? "n" : type, column, style, formula);
    } else if (formula) {
      sheet.add(Cells.withoutValue(column));
    }
  }

  private void add(String type, int column, int style, boolean formula) {
    String text = value.toString();
    switch (type) {
      case "s" -> {
        int index = Whole.of(Folding.strip(text));
        if (index == Whole.NONE) {
          throw new Refusal(FileRule.F156, text).in(sheet.name(), A1.of(lastRow, column));
        }
        texts.use(sheet, column, index, formula);
      }
      case "str", "inlineStr" -> sheet.add(Cells.text(column, Escapes.resolve(text), formula));
      case "n", "b", "e", "d" -> {
        if (!text.isBlank()) {
          addValue(type, Folding.strip(text), column, style, formula);
        } else if (formula) {
          sheet.add(Cells.withoutValue(column));
        }
      }
      default -> throw new Refusal(FileRule.F160, type).in(sheet.name(), A1.of(lastRow, column));
    }
  }

  private void addValue(String type, String text, int column, int style, boolean formula) {
    switch (type) {
      case "b" -> addBoolean(text, column, formula);
      case "e" -> sheet.add(Cells.error(column, text, formula));
      case "d" -> sheet.add(Cells.isoDate(column, text, formula));
      default -> sheet.addNumber(column, text, styles.shown(style), from1904, formula);
    }
  }

  private void addBoolean(String text, int column, boolean formula) {
    switch (text) {
      case "1", "true" -> sheet.add(Cells.bool(column, true, formula));
      case "0", "false" -> sheet.add(Cells.bool(column, false, formula));
      default -> sheet.add(Cells.notANumber(column, text, formula));
    }
  }

  private int style(@Nullable String stated, int column) {
    if (stated == null) {
      return 0;
    }
    int style = Whole.of(stated);
    if (styles.has(style)) {
      return style;
    }
    sheet.badStyle(column, stated);
    return 0;
  }

  private static Reference reference(String stated) {
    Reference reference = Reference.of(stated);
    if (reference == null || reference.row() > LAST_ROW) {
      throw new Refusal(FileRule.F157, stated);
    }
    return reference;
  }
}
