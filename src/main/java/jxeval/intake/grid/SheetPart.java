package jxeval.intake.grid;

import jxeval.check.FileRule;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/** The sheet part of an xlsx, read forwards once. */
final class SheetPart {
  private static final int LAST_ROW = 1_048_576;
  private static final int NONE = -1;

  private final Container container;
  private final String part;
  private final SheetBuilder sheet;
  private final Styles styles;
  private final SharedTexts texts;
  private final boolean from1904;
  private final Chars value = new Chars();
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
    int placed = NONE;
    int typed = NONE;
    int styled = NONE;
    for (int i = xml.attributes() - 1; i >= 0; i--) {
      switch (xml.attributeName(i)) {
        case "r" -> placed = i;
        case "t" -> typed = i;
        case "s" -> styled = i;
        default -> {}
      }
    }
    int column = placed == NONE ? lastColumn + 1 : column(xml.attribute(placed));
    lastColumn = column;
    sheet.newCell(column);
    int style = styled == NONE ? 0 : style(xml.attribute(styled), column);
    String type = typed == NONE ? "n" : xml.attribute(typed).toString();
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
    if (inline != null && type.equals("inlineStr")) {
      sheet.add(Cells.text(column, inline, formula));
    } else if (stored) {
      add(type, column, style, formula);
    } else if (formula) {
      sheet.add(Cells.withoutValue(column));
    }
  }

  private void add(String type, int column, int style, boolean formula) {
    switch (type) {
      case "s" -> texts.use(sheet, column, index(column), formula);
      case "str", "inlineStr" ->
          sheet.add(Cells.text(column, Escapes.resolve(value.toString()), formula));
      case "n" -> {
        Shown shown = styles.shown(style);
        String plain = shown == Shown.NUMBER ? value.plain() : null;
        if (plain == null) {
          addValue(type, column, shown, formula);
        } else {
          sheet.add(new RawCell(column, RawCell.Kind.NUMBER, plain, formula));
        }
      }
      case "b", "e", "d" -> addValue(type, column, Shown.NUMBER, formula);
      default -> throw new Refusal(FileRule.F160, type).in(sheet.name(), A1.of(lastRow, column));
    }
  }

  private int index(int column) {
    int plain = value.whole();
    int index = plain == Whole.NONE ? Whole.of(Folding.strip(value.toString())) : plain;
    if (index == Whole.NONE) {
      throw new Refusal(FileRule.F156, value.toString()).in(sheet.name(), A1.of(lastRow, column));
    }
    return index;
  }

  private void addValue(String type, int column, Shown shown, boolean formula) {
    String text = Folding.strip(value.toString());
    if (!text.isEmpty()) {
      switch (type) {
        case "b" -> addBoolean(text, column, formula);
        case "e" -> sheet.add(Cells.error(column, text, formula));
        case "d" -> sheet.add(Cells.isoDate(column, text, formula));
        default -> sheet.addNumber(column, text, shown, from1904, formula);
      }
    } else if (formula) {
      sheet.add(Cells.withoutValue(column));
    }
  }

  private void addBoolean(String text, int column, boolean formula) {
    switch (text) {
      case "1", "true" -> sheet.add(Cells.bool(column, true, formula));
      case "0", "false" -> sheet.add(Cells.bool(column, false, formula));
      default -> sheet.add(Cells.notANumber(column, text, formula));
    }
  }

  private int column(Attribute stated) {
    int column = stated.column(lastRow);
    if (column == Whole.NONE) {
      throw new Refusal(FileRule.F157, stated.toString());
    }
    return column;
  }

  private int style(Attribute stated, int column) {
    int style = stated.whole();
    if (styles.has(style)) {
      return style;
    }
    sheet.badStyle(column, stated.toString());
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
