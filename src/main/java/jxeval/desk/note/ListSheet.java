package jxeval.desk.note;

import java.util.List;
import jxeval.desk.opc.XmlPart;
import jxeval.output.xlsx.TextWidth;
import jxeval.text.Words;

/** The sheet 修改清单 as XML: every note on a line, with a link to its cell. */
final class ListSheet {
  /** The widths of its columns in half-width characters. */
  static final List<Integer> WIDTHS = List.of(6, 14, 9, 7, 7, 34, 16, 28, 36);

  private static final String[] COLUMNS = {"A", "B", "C", "D", "E", "F", "G", "H", "I"};
  private static final int HEADER = 3;
  private static final int LINK = 2;
  private static final int LINE = 16;

  /** Numbers of the styles that it uses. */
  record Looks(int title, int header, int text, int link) {}

  private ListSheet() {}

  /** The headers in order: number, sheet, cell, severity, code, problem, found, expected, mend. */
  static List<String> headers(Words words) {
    return List.of(words.of("desk", "list.headers").split("、"));
  }

  /** The cells of a line. */
  static List<String> line(int number, Note note, Words words) {
    String sheet = note.sheet() == null ? words.of("desk", "list.whole_file") : note.sheet();
    String cell = note.cell() == null ? "" : note.cell();
    return List.of(
        Integer.toString(number),
        sheet,
        cell,
        note.severity(),
        note.code(),
        note.message(),
        note.found(),
        note.expected(),
        note.mend());
  }

  /** Where a link on a note's cell leads, as a place in a workbook. */
  static String place(Note note) {
    return "'" + String.valueOf(note.sheet()).replace("'", "''") + "'!" + note.cell();
  }

  static String xml(List<Note> notes, Looks looks, Words words) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr"
                + " fitToPage=\"1\"/></sheetPr><sheetViews><sheetView tabSelected=\"1\""
                + " workbookViewId=\"0\"><pane ySplit=\"3\" topLeftCell=\"A4\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (int c = 0; c < WIDTHS.size(); c++) {
      xml.append(
          "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
              .formatted(c + 1, WIDTHS.get(c)));
    }
    xml.append("</cols><sheetData>");
    row(
        xml,
        1,
        List.of(words.of("desk", "list.title", "count", notes.size())),
        looks,
        looks.title());
    row(xml, 2, List.of(words.of("desk", "list.help")), looks, looks.title());
    row(xml, HEADER, headers(words), looks, looks.header());
    for (int i = 0; i < notes.size(); i++) {
      row(xml, HEADER + 1 + i, line(i + 1, notes.get(i), words), looks, looks.text());
    }
    xml.append(
        "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:I1\"/><mergeCell"
            + " ref=\"A2:I2\"/></mergeCells>");
    links(xml, notes);
    xml.append(
        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\""
            + " footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\""
            + " fitToHeight=\"0\"/></worksheet>");
    return xml.toString();
  }

  private static void links(StringBuilder xml, List<Note> notes) {
    if (notes.stream().allMatch(n -> n.cell() == null)) {
      return;
    }
    xml.append("<hyperlinks>");
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).cell() != null) {
        xml.append(
            "<hyperlink ref=\"C%d\" location=\"%s\"/>"
                .formatted(HEADER + 1 + i, XmlPart.escaped(place(notes.get(i)))));
      }
    }
    xml.append("</hyperlinks>");
  }

  /**
   * How high a line is in points, its longest text wrapped; the lines above the headers are one.
   */
  static int points(List<String> texts) {
    int lines = 1;
    for (int c = 0; c < texts.size() && texts.size() > 1; c++) {
      lines = Math.max(lines, TextWidth.lines(texts.get(c), WIDTHS.get(c) - 1));
    }
    return lines * LINE;
  }

  private static void row(
      StringBuilder xml, int number, List<String> texts, Looks looks, int style) {
    xml.append("<row r=\"%d\" ht=\"%d\" customHeight=\"1\">".formatted(number, points(texts)));
    for (int c = 0; c < texts.size(); c++) {
      boolean link = c == LINK && number > HEADER && !texts.get(c).isEmpty();
      xml.append(
          "<c r=\"%s%d\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
              .formatted(
                  COLUMNS[c], number, link ? looks.link() : style, XmlPart.escaped(texts.get(c))));
    }
    xml.append("</row>");
  }
}
