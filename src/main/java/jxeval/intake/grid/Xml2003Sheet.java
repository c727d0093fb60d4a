package jxeval.intake.grid;

import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/** One worksheet of an XML workbook of Excel 2003, read forwards once. */
final class Xml2003Sheet {
  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;

  private final Xml xml;
  private final Xml2003 book;
  private final SheetBuilder sheet;
  private final Chars value = new Chars();
  private int row;
  private int column;

  Xml2003Sheet(Xml xml, Xml2003 book, Reading reading) {
    this.xml = xml;
    this.book = book;
    String name = xml.attribute("Name");
    sheet = new SheetBuilder(reading, name == null ? "" : name);
  }

  /** Reads from the start of the worksheet to its end. */
  Sheet read() {
    try {
      int entered = xml.depth();
      while (xml.next() && !xml.isEndOf(entered)) {
        if (xml.isStart()) {
          switch (xml.name()) {
            case "Table" -> readTable();
            case "WorksheetOptions" -> readOptions();
            default -> xml.skip();
          }
        }
      }
    } catch (Refusal refusal) {
      throw refusal.in(sheet.name(), null);
    }
    return sheet.build();
  }

  private void readOptions() {
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      if (xml.isStart() && xml.name().equals("Visible")) {
        value.clear();
        xml.readText(value);
        if (value.toString().contains("Hidden")) {
          sheet.hide();
        }
      }
    }
  }

  private void readTable() {
    int entered = xml.depth();
    int columns = 0;
    while (xml.next() && !xml.isEndOf(entered)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "Column" -> {
          columns = moved("Index", columns, LAST_COLUMN);
          int last = columns + span("Span");
          if (xml.flag("Hidden") || xml.isZero("Width")) {
            sheet.hideColumns(columns, last);
          }
          columns = last;
          xml.skip();
        }
        case "Row" -> readRow();
        default -> xml.skip();
      }
    }
  }

  private void readRow() {
    row = moved("Index", row, LAST_ROW);
    column = 0;
    sheet.newRow(row);
    if (xml.flag("Hidden") || xml.isZero("Height")) {
      sheet.hideRow(row);
    }
    int repeated = span("Span");
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      if (xml.isStart()) {
        if (xml.name().equals("Cell")) {
          readCell();
        } else {
          xml.skip();
        }
      }
    }
    row += repeated;
  }

  private void readCell() {
    column = moved("Index", column, LAST_COLUMN);
    int at = column;
    sheet.newCell(at);
    int across = span("MergeAcross");
    int down = span("MergeDown");
    if (across + down > 0) {
      sheet.merge(new Merge(row, at, row + down, at + across));
    }
    column += across;
    Shown shown = book.shownBy(xml.attribute("StyleID"));
    boolean formula = xml.attribute("Formula") != null;
    boolean stored = false;
    int entered = xml.depth();
    while (xml.next() && !xml.isEndOf(entered)) {
      if (!xml.isStart()) {
        continue;
      }
      if (xml.name().equals("Data")) {
        String type = xml.attribute("Type");
        value.clear();
        xml.readText(value);
        stored = true;
        add(type == null ? "String" : type, at, shown, formula);
      } else {
        xml.skip();
      }
    }
    if (formula && !stored) {
      sheet.add(Cells.withoutValue(at));
    }
  }

  private void add(String type, int at, Shown shown, boolean formula) {
    String text = value.toString();
    String bare = text.strip();
    if (bare.isEmpty() && !type.equals("String")) {
      if (formula) {
        sheet.add(Cells.withoutValue(at));
      }
      return;
    }
    switch (type) {
      case "String" -> sheet.add(Cells.text(at, text, formula));
      case "Number" -> sheet.addNumber(at, bare, shown, book.from1904(), formula);
      case "DateTime" -> sheet.add(Cells.isoDate(at, bare, formula));
      case "Boolean" -> sheet.add(Cells.bool(at, bare.equals("1"), formula));
      case "Error" -> sheet.add(Cells.error(at, bare, formula));
      default -> throw new Refusal(FileRule.F160, type).in(sheet.name(), A1.of(row, at));
    }
  }

  /** One further, or to the stated index, which never leads back. */
  private int moved(String attribute, int from, int last) {
    String stated = xml.attribute(attribute);
    int to = stated == null ? from + 1 : Whole.of(stated);
    if (to < 1 || to > last) {
      throw new Refusal(FileRule.F157, stated);
    }
    if (to <= from) {
      throw new Refusal(FileRule.F158, stated);
    }
    return to;
  }

  private int span(String attribute) {
    @Nullable String stated = xml.attribute(attribute);
    int span = stated == null ? 0 : Whole.of(stated);
    if (span < 0 || span > LAST_ROW) {
      throw new Refusal(FileRule.F157, stated);
    }
    return span;
  }
}
