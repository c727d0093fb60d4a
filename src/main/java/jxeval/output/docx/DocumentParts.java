package jxeval.output.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a .docx that are the same in every document. */
final class DocumentParts {
  static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** A font and what stands for it where it is not installed. */
  private record Face(String name, String fallback) {}

  private static final List<Face> FACES =
      List.of(
          new Face(WordXml.TITLE, "华文中宋;STZhongsong;宋体;SimSun"),
          new Face(WordXml.BODY, "仿宋;FangSong;华文仿宋"),
          new Face(WordXml.SUBHEADING, "楷体;KaiTi;华文楷体"),
          new Face(WordXml.HEADING, "SimHei;华文细黑"),
          new Face(WordXml.TABLE, "SimSun;华文宋体"));

  private DocumentParts() {}

  /** What stands in a document with that many charts, {@code word/charts/chart1.xml} and so on. */
  static Map<String, String> fixed(int charts) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types(charts));
    parts.put(
        "_rels/.rels",
        relations(
            relation("rId1", OFFICE + "officeDocument", "word/document.xml")
                + relation(
                    "rId2",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml")));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            relation("rId1", OFFICE + "styles", "styles.xml")
                + relation("rId2", OFFICE + "settings", "settings.xml")
                + relation("rId3", OFFICE + "fontTable", "fontTable.xml")
                + relation("rId4", OFFICE + "footer", "footer1.xml")
                + relation("rId5", OFFICE + "footer", "footer2.xml")
                + IntStream.rangeClosed(1, charts)
                    .mapToObj(
                        i -> relation(chart(i), OFFICE + "chart", "charts/chart" + i + ".xml"))
                    .collect(Collectors.joining())));
    parts.put("word/styles.xml", styles());
    parts.put(
        "word/settings.xml",
        PROLOG + "<w:settings xmlns:w=\"" + WORD + "\"><w:evenAndOddHeaders/></w:settings>");
    parts.put("word/fontTable.xml", fonts());
    return parts;
  }

  /** The relation to a chart. */
  static String chart(int number) {
    return "rIdChart" + number;
  }

  /**
   * The document's properties, without a time.
   *
   * @param title escaped
   */
  static String core(String title) {
    return PROLOG
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + title
        + "</dc:title><dc:creator>jx-eval</dc:creator></cp:coreProperties>";
  }

  private static String types(int charts) {
    StringBuilder types =
        new StringBuilder(PROLOG)
            .append(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .append(
                "<Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    for (List<String> part :
        List.of(
            List.of("word/document.xml", TYPE + "document.main+xml"),
            List.of("word/styles.xml", TYPE + "styles+xml"),
            List.of("word/settings.xml", TYPE + "settings+xml"),
            List.of("word/fontTable.xml", TYPE + "fontTable+xml"),
            List.of("word/footer1.xml", TYPE + "footer+xml"),
            List.of("word/footer2.xml", TYPE + "footer+xml"),
            List.of(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml"))) {
      types.append(
          "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part.get(0), part.get(1)));
    }
    for (int i = 1; i <= charts; i++) {
      types.append(
          "<Override PartName=\"/word/charts/chart%d.xml\" ContentType=\"%s\"/>"
              .formatted(i, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"));
    }
    return types.append("</Types>").toString();
  }

  private static String relations(String all) {
    return PROLOG + "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + all + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static String styles() {
    return PROLOG
        + "<w:styles xmlns:w=\""
        + WORD
        + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%2$s\"/><w:sz w:val=\"%3$d\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            .formatted(WordXml.LATIN, WordXml.BODY, WordXml.BODY_SIZE)
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name"
        + " w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name"
        + " w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\""
        + " w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn"
        + " w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>";
  }

  private static String fonts() {
    StringBuilder fonts =
        new StringBuilder(PROLOG).append("<w:fonts xmlns:w=\"").append(WORD).append("\">");
    for (Face face : FACES) {
      fonts.append(
          "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"86\"/></w:font>"
              .formatted(face.name(), face.fallback()));
    }
    return fonts.append("</w:fonts>").toString();
  }
}
