package jxeval.output.docx;

import java.util.List;
import jxeval.report.document.Document;

/** Lying bars as DrawingML, with their values in the chart itself. */
final class ChartXml {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PERCENT = "0.00%";
  private static final String COLOUR = "2F5C8F";

  /** Across the text, and for each bar, in English Metric Units (360,000 to the centimetre). */
  private static final int WIDTH = 5_600_000;

  private static final int BAR = 260_000;
  private static final int AROUND = 700_000;

  private ChartXml() {}

  /** The chart part. */
  static String part(Document.Bars chart) {
    List<Document.Bar> bars = chart.bars();
    StringBuilder names = new StringBuilder("<c:ptCount val=\"%d\"/>".formatted(bars.size()));
    StringBuilder values =
        new StringBuilder(
            "<c:formatCode>%s</c:formatCode><c:ptCount val=\"%d\"/>"
                .formatted(PERCENT, bars.size()));
    for (int i = 0; i < bars.size(); i++) {
      names.append(point(i, WordXml.escaped(bars.get(i).name())));
      values.append(point(i, bars.get(i).share().toPlainString()));
    }
    return DocumentParts.PROLOG
        + "<c:chartSpace xmlns:c=\"%s\" xmlns:a=\"%s\">".formatted(CHART, DRAWING)
        + "<c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>"
        + face(1200)
        + "</a:pPr><a:r><a:rPr lang=\"zh-CN\" sz=\"1200\" b=\"0\"/><a:t>"
        + WordXml.escaped(chart.title())
        + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>"
        + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart>"
        + "<c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/><c:ser>"
        + "<c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>"
        + WordXml.escaped(chart.title())
        + "</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val=\""
        + COLOUR
        + "\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls><c:numFmt"
        + " formatCode=\""
        + PERCENT
        + "\" sourceLinked=\"0\"/><c:spPr><a:noFill/></c:spPr>"
        + "<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>"
        + "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
        + "<c:showBubbleSize val=\"0\"/></c:dLbls><c:cat><c:strLit>"
        + names
        + "</c:strLit></c:cat><c:val><c:numLit>"
        + values
        + "</c:numLit></c:val></c:ser><c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId"
        + " val=\"2\"/></c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation"
        + " val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorTickMark"
        + " val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:crossAx"
        + " val=\"2\"/></c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation"
        + " val=\"minMax\"/></c:scaling><c:delete val=\"1\"/><c:axPos val=\"t\"/><c:numFmt"
        + " formatCode=\"0%\" sourceLinked=\"0\"/><c:crossAx val=\"1\"/></c:valAx></c:plotArea>"
        + "<c:plotVisOnly val=\"1\"/></c:chart><c:txPr><a:bodyPr/><a:p><a:pPr>"
        + face(900)
        + "</a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr></c:chartSpace>";
  }

  /** The chart where it stands in the text: a paragraph of its own. */
  static String place(Document.Bars chart, int number) {
    int height = AROUND + BAR * chart.bars().size();
    return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\""
        + " distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"%d\" cy=\"%d\"/>"
            .formatted(WIDTH, height)
        + "<wp:docPr id=\"%d\" name=\"%s\" descr=\"%s\"/>"
            .formatted(number, "图" + number, WordXml.escaped(chart.title()))
        + "<wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"%s\"><a:graphicData uri=\"%s\">"
            .formatted(DRAWING, CHART)
        + "<c:chart xmlns:c=\"%s\" r:id=\"%s\"/>".formatted(CHART, DocumentParts.chart(number))
        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
  }

  private static String point(int index, String value) {
    return "<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>".formatted(index, value);
  }

  private static String face(int size) {
    return "<a:defRPr sz=\"%d\" b=\"0\"><a:latin typeface=\"%s\"/><a:ea typeface=\"%s\"/></a:defRPr>"
        .formatted(size, WordXml.LATIN, WordXml.TABLE);
  }
}
