package jxeval.output.xlsx;

import java.util.List;
import jxeval.output.ooxml.Parts;
import jxeval.output.ooxml.Properties;
import jxeval.output.ooxml.Relations;
import jxeval.output.ooxml.Xml;
import jxeval.report.table.Workbook;

/**
 * Writes a workbook of the table model as .xlsx, in memory: nothing lands in a temporary folder.
 * Equal workbooks give equal bytes under any locale, time zone and clock.
 */
public final class WorkbookWriter {
  private static final String TYPE = "officedocument.spreadsheetml.";

  private WorkbookWriter() {}

  /** The bytes of the .xlsx file. */
  public static byte[] write(Workbook workbook) {
    Parts parts = new Parts();
    Layout layout = new Layout(workbook);
    sheets(parts, layout, new Links(layout, workbook.toInputs()));
    BookPart book = new BookPart(layout.grids());
    parts.add("xl/workbook.xml", TYPE + "sheet.main+xml", book.xml(), book.relations());
    Relations root = new Relations();
    root.to("officeDocument", "xl/workbook.xml");
    Properties.add(
        parts, root, VisibleText.of(workbook.title()), VisibleText.of(workbook.subject()));
    parts.relations("", root);
    return FixedZip.of(parts.files());
  }

  private static void sheets(Parts parts, Layout layout, Links links) {
    Styles styles = new Styles();
    SharedStrings strings = new SharedStrings();
    SheetCells cells = new SheetCells(layout, styles, strings);
    Drawings drawings = new Drawings(layout, parts);
    List<Grid> grids = layout.grids();
    for (int i = 1; i <= grids.size(); i++) {
      SheetPart sheet = new SheetPart(grids.get(i - 1));
      Xml xml = sheet.xml(cells, links, drawings, i == 1);
      String name = "xl/worksheets/sheet" + i + ".xml";
      parts.add(name, TYPE + "worksheet+xml", xml, sheet.relations());
    }
    parts.add("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", strings.xml());
    parts.add("xl/styles.xml", TYPE + "styles+xml", styles.xml());
  }
}
