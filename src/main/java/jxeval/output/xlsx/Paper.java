package jxeval.output.xlsx;

import jxeval.output.ooxml.Xml;
import jxeval.report.table.Page;

/** How a sheet prints: A4, centred, fitted to its width or one page, page numbers, stamp. */
final class Paper {
  private static final int A4 = 9;

  private Paper() {}

  static void write(Xml xml, Grid grid) {
    Page page = grid.sheet().page();
    xml.open("printOptions").with("horizontalCentered", true).end();
    xml.open("pageMargins").with("bottom", "0.6").with("footer", "0.3").with("header", "0.3");
    xml.with("left", "0.5").with("right", "0.5").with("top", "0.6").end();
    xml.open("pageSetup");
    if (Areas.header(grid).isPresent()) {
      xml.with("usePrinterDefaults", false);
    }
    xml.with("paperSize", A4).with("orientation", page.landscape() ? "landscape" : "portrait");
    xml.with("fitToWidth", 1).with("fitToHeight", page.fit() == Page.Fit.ONE_PAGE ? 1 : 0).end();
    xml.open("headerFooter");
    if (grid.stamp() != null) {
      String stamp = VisibleText.of(grid.stamp()).replace("&", "&&");
      xml.holding("oddHeader", "&C&\"黑体\"&14" + stamp);
    }
    xml.holding("oddFooter", "&C第 &P 页 共 &N 页").end();
  }
}
