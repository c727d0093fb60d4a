package jxeval.output.xlsx;

import java.util.List;
import java.util.function.Supplier;
import jxeval.output.ooxml.Parts;
import jxeval.output.ooxml.Properties;
import jxeval.output.ooxml.Relations;
import jxeval.output.ooxml.Xml;
import jxeval.report.table.Workbook;
import jxeval.thread.Threads;

/**
 * Writes a workbook of the table model as .xlsx, in memory: nothing lands in a temporary folder.
 * Equal workbooks give equal bytes under any locale, time zone and clock.
 */
public final class WorkbookWriter {
  private static final String TYPE = "officedocument.spreadsheetml.";

  private WorkbookWriter() {}

  /** The bytes of the .xlsx file. */
  public static byte[] write(Workbook workbook) {
    return write(workbook, Threads.ONE);
  }

  /** The same bytes, sheets laid out and written side by side. */
  public static byte[] write(Workbook workbook, Threads threads) {
    Parts parts = new Parts();
    Layout layout = new Layout(workbook, threads);
    List<SheetPart> sheets = threads.each(layout.grids(), SheetPart::new);
    sheets(parts, sheets, layout, new Links(layout, workbook.toInputs()));
    BookPart book = new BookPart(layout.grids());
    parts.add("xl/workbook.xml", TYPE + "sheet.main+xml", book::xml, book.relations());
    Relations root = new Relations();
    root.to("officeDocument", "xl/workbook.xml");
    Properties.add(
        parts, root, VisibleText.of(workbook.title()), VisibleText.of(workbook.subject()));
    return parts.packed(root, threads);
  }

  private static void sheets(Parts parts, List<SheetPart> sheets, Layout layout, Links links) {
    Styles styles = new Styles();
    SharedStrings strings = new SharedStrings();
    Drawings drawings = new Drawings(layout, parts);
    for (SheetPart sheet : sheets) {
      sheet.settle(styles, strings, drawings);
    }
    parts.add("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", strings::xml);
    parts.add("xl/styles.xml", TYPE + "styles+xml", styles::xml);
    for (int i = 1; i <= sheets.size(); i++) {
      SheetPart sheet = sheets.get(i - 1);
      boolean first = i == 1;
      String name = "xl/worksheets/sheet" + i + ".xml";
      Supplier<Xml> xml = () -> sheet.xml(layout, links, first);
      parts.add(name, TYPE + "worksheet+xml", xml, sheet.relations());
    }
  }
}
