package jxeval.output.docx;

import java.util.List;

/**
 * Paragraphs and tables as WordprocessingML; sizes in half points, lengths in twentieths of one.
 */
final class WordXml {
  static final String BODY = "仿宋_GB2312";
  static final String TITLE = "方正小标宋简体";
  static final String HEADING = "黑体";
  static final String SUBHEADING = "楷体_GB2312";
  static final String TABLE = "宋体";
  static final String LATIN = "Times New Roman";

  /** 二号, 三号, 四号, 小四. */
  static final int TITLE_SIZE = 44;

  static final int BODY_SIZE = 32;
  static final int FOOTER_SIZE = 28;
  static final int TABLE_SIZE = 21;

  /** 22 lines of 三号 on a page (GB/T 9704, 5.2.3): 28.95 points each. */
  static final int LINE = 579;

  /** Two characters of 三号. */
  private static final int INDENT = 640;

  private final StringBuilder xml = new StringBuilder();

  /** How a paragraph stands. */
  enum Stand {
    CENTRE("center", 0),
    LEFT("left", 0),
    BODY("both", INDENT),
    RIGHT("right", 0);

    private final String word;
    private final int indent;

    Stand(String word, int indent) {
      this.word = word;
      this.indent = indent;
    }
  }

  /** A stretch of text in one face. */
  record Run(String text, String font, int size, boolean bold) {
    static Run body(String text) {
      return new Run(text, WordXml.BODY, BODY_SIZE, false);
    }

    private String xml() {
      return "<w:r><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%2$s\" w:cs=\"%1$s\"/>%3$s<w:sz w:val=\"%4$d\"/><w:szCs w:val=\"%4$d\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr><w:t xml:space=\"preserve\">%5$s</w:t></w:r>"
          .formatted(LATIN, font, bold ? "<w:b/>" : "", size, escaped(text));
    }
  }

  WordXml paragraph(Stand stand, Run... runs) {
    return paragraph(stand, "", LINE, runs);
  }

  /**
   * A paragraph.
   *
   * @param more further properties that stand before its spacing, such as a style
   */
  WordXml paragraph(Stand stand, String more, int line, Run... runs) {
    xml.append("<w:p><w:pPr>")
        .append(more)
        .append(
            "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"%d\" w:lineRule=\"%s\"/>"
                .formatted(line, line == LINE ? "exact" : "auto"));
    if (stand.indent > 0) {
      xml.append("<w:ind w:firstLineChars=\"200\" w:firstLine=\"%d\"/>".formatted(stand.indent));
    }
    xml.append("<w:jc w:val=\"%s\"/></w:pPr>".formatted(stand.word));
    for (Run run : runs) {
      xml.append(run.xml());
    }
    xml.append("</w:p>");
    return this;
  }

  /**
   * A ruled table whose header is repeated on every page.
   *
   * @param widths of its columns
   * @param lines texts row by row, the header first
   */
  WordXml table(List<Integer> widths, List<List<String>> lines) {
    xml.append(
        "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>"
            .formatted(widths.stream().mapToInt(w -> w).sum()));
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.append(
          "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>".formatted(side));
    }
    xml.append(
        "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"28\""
            + " w:type=\"dxa\"/><w:right w:w=\"28\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
            + "<w:tblGrid>");
    widths.forEach(w -> xml.append("<w:gridCol w:w=\"%d\"/>".formatted(w)));
    xml.append("</w:tblGrid>");
    for (int row = 0; row < lines.size(); row++) {
      xml.append(
          "<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>".formatted(row == 0 ? "<w:tblHeader/>" : ""));
      for (int c = 0; c < widths.size(); c++) {
        xml.append(
            "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                .formatted(widths.get(c)));
        boolean header = row == 0;
        paragraph(
            Stand.CENTRE,
            "<w:snapToGrid w:val=\"0\"/>",
            240,
            new Run(lines.get(row).get(c), header ? HEADING : TABLE, TABLE_SIZE, false));
        xml.append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    xml.append("</w:tbl>");
    return this;
  }

  /** XML made elsewhere. */
  WordXml raw(String made) {
    xml.append(made);
    return this;
  }

  @Override
  public String toString() {
    return xml.toString();
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(isWritable(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isWritable(int c) {
    return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
  }
}
