package jxeval.output.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.output.docx.WordXml.Run;
import jxeval.output.docx.WordXml.Stand;
import jxeval.output.ooxml.FixedZip;
import jxeval.report.document.Document;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Row;
import jxeval.report.table.Table;

/**
 * Writes a document as .docx in the layout of official documents (GB/T 9704): A4 with margins of
 * 37, 35, 28 and 26 mm, 22 lines of 28 characters, fonts with fallbacks, page numbers outside.
 * Equal documents give equal bytes.
 */
public final class DocumentWriter {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

  /** Twentieths of a point between the margins. */
  private static final int TEXT_WIDTH = 8844;

  /** A half-width character of a table, and how many of them a cell keeps free. */
  private static final int CHARACTER = 105;

  private static final int PADDING = 3;
  private static final int NARROWEST = 12;

  /** On one page with the paragraph that follows. */
  private static final String KEPT = "<w:keepNext/>";

  private DocumentWriter() {}

  /** The bytes of the .docx file. */
  public static byte[] write(Document document) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    List<Document.Bars> charts = charts(document);
    DocumentParts.fixed(charts.size()).forEach((name, text) -> put(parts, name, text));
    for (int i = 0; i < charts.size(); i++) {
      put(parts, "word/charts/chart" + (i + 1) + ".xml", ChartXml.part(charts.get(i)));
    }
    put(parts, "docProps/core.xml", DocumentParts.core(WordXml.escaped(document.title())));
    put(parts, "word/footer1.xml", footer("right"));
    put(parts, "word/footer2.xml", footer("left"));
    put(
        parts,
        "word/document.xml",
        DocumentParts.PROLOG
            + "<w:document"
            + NAMESPACES
            + "><w:body>"
            + body(document)
            + section()
            + "</w:body></w:document>");
    return FixedZip.of(parts);
  }

  private static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Document.Bars> charts(Document document) {
    return document.parts().stream()
        .filter(Document.Bars.class::isInstance)
        .map(Document.Bars.class::cast)
        .toList();
  }

  private static String body(Document document) {
    WordXml xml = new WordXml();
    xml.paragraph(
        Stand.CENTRE,
        "<w:pStyle w:val=\"Title\"/>",
        WordXml.LINE,
        new Run(document.title(), WordXml.TITLE, WordXml.TITLE_SIZE, false));
    xml.paragraph(Stand.LEFT);
    xml.paragraph(Stand.LEFT, Run.body(document.addressee()));
    List<Document.Bars> charts = charts(document);
    List<Document.Part> parts = document.parts();
    for (int i = 0; i < parts.size(); i++) {
      part(xml, parts.get(i), i == parts.size() - 1 ? KEPT : "", charts);
    }
    xml.paragraph(Stand.LEFT, KEPT, WordXml.LINE);
    xml.paragraph(Stand.RIGHT, KEPT, WordXml.LINE, Run.body(document.office() + "　　"));
    xml.paragraph(Stand.RIGHT, Run.body("　　　　年　　月　　日　　"));
    return xml.toString();
  }

  /**
   * @param kept {@link #KEPT} for the last part: no page holds a signature alone
   */
  private static void part(
      WordXml xml, Document.Part part, String kept, List<Document.Bars> charts) {
    if (part instanceof Document.Heading heading) {
      xml.paragraph(
          Stand.BODY,
          "<w:pStyle w:val=\"Heading1\"/>" + KEPT,
          WordXml.LINE,
          new Run(heading.text(), WordXml.HEADING, WordXml.BODY_SIZE, false));
    } else if (part instanceof Document.Paragraph paragraph) {
      Run head = new Run(paragraph.head(), WordXml.SUBHEADING, WordXml.BODY_SIZE, false);
      Run text = Run.body(paragraph.text());
      if (paragraph.head().isEmpty()) {
        xml.paragraph(Stand.BODY, kept, WordXml.LINE, text);
      } else {
        xml.paragraph(Stand.BODY, kept, WordXml.LINE, head, text);
      }
    } else if (part instanceof Document.Figures figures) {
      figures(xml, figures.table());
    } else if (part instanceof Document.Bars bars) {
      xml.raw(ChartXml.place(bars, charts.indexOf(bars) + 1));
    } else if (part instanceof Document.Blank blank) {
      for (int i = 0; i < blank.lines(); i++) {
        xml.paragraph(Stand.BODY, kept, WordXml.LINE);
      }
    }
  }

  private static void figures(WordXml xml, Table table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(DocumentWriter::header).toList());
    for (Row row : table.rows()) {
      lines.add(row.cells().stream().map(Cell::printed).toList());
    }
    xml.table(widths(lines), lines);
    xml.paragraph(Stand.LEFT, "", 120);
  }

  private static String header(Column column) {
    return String.join("", column.labels()).replace("\n", "");
  }

  /** Every column as wide as its longest text; the widest takes what is left. */
  private static List<Integer> widths(List<List<String>> lines) {
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < lines.get(0).size(); c++) {
      int column = c;
      int longest = lines.stream().skip(1).mapToInt(l -> width(l.get(column))).max().orElse(4);
      int header = (width(lines.get(0).get(column)) + 2) / 3;
      widths.add((Math.max(longest, header) + PADDING) * CHARACTER);
    }
    int widest = widths.indexOf(Collections.max(widths));
    int others = widths.stream().mapToInt(w -> w).sum() - widths.get(widest);
    widths.set(widest, Math.max(NARROWEST * CHARACTER, TEXT_WIDTH - others));
    return widths;
  }

  /** Half-width characters. */
  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
  }

  private static String footer(String side) {
    String number =
        "<w:r><w:rPr>%1$s</w:rPr><w:t xml:space=\"preserve\">—"
            + " </w:t></w:r><w:r><w:rPr>%1$s</w:rPr><w:fldChar"
            + " w:fldCharType=\"begin\"/></w:r><w:r><w:rPr>%1$s</w:rPr><w:instrText"
            + " xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:rPr>%1$s</w:rPr><w:fldChar"
            + " w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:rPr>%1$s</w:rPr><w:t>1</w:t></w:r><w:r><w:rPr>%1$s</w:rPr><w:fldChar"
            + " w:fldCharType=\"end\"/></w:r><w:r><w:rPr>%1$s</w:rPr><w:t xml:space=\"preserve\">"
            + " —</w:t></w:r>";
    String face =
        "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\"/><w:sz w:val=\"%2$d\"/>"
            .formatted(WordXml.TABLE, WordXml.FOOTER_SIZE);
    return DocumentParts.PROLOG
        + "<w:ftr"
        + NAMESPACES
        + "><w:p><w:pPr><w:ind w:left=\"320\" w:right=\"320\"/><w:jc w:val=\""
        + side
        + "\"/></w:pPr>"
        + number.formatted(face)
        + "</w:p></w:ftr>";
  }

  private static String section() {
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
        + "<w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""
        + " w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>"
        + "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>";
  }
}
