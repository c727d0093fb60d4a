package jxeval.output.xlsx;

import java.util.List;
import jxeval.output.ooxml.Relations;
import jxeval.output.ooxml.Xml;

/** The part that lists the sheets of a workbook, and the areas of them that have names. */
final class BookPart {
  /** The namespace of everything in a workbook. */
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** The namespace of references to other parts. */
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final List<Grid> grids;
  private final Relations relations = new Relations();

  BookPart(List<Grid> grids) {
    this.grids = grids;
  }

  Relations relations() {
    return relations;
  }

  Xml xml() {
    relations.to("sharedStrings", "sharedStrings.xml");
    relations.to("styles", "styles.xml");
    Xml xml = Xml.part().open("workbook").with("xmlns", MAIN).with("xmlns:r", RELATION);
    xml.open("workbookPr").with("date1904", false).end();
    xml.open("bookViews").open("workbookView").with("activeTab", 0).end().end();
    xml.open("sheets");
    for (int i = 1; i <= grids.size(); i++) {
      String id = relations.to("worksheet", "worksheets/sheet" + i + ".xml");
      xml.open("sheet").with("name", grids.get(i - 1).name());
      xml.with("r:id", id).with("sheetId", i).end();
    }
    xml.end().open("definedNames");
    for (int i = 0; i < grids.size(); i++) {
      names(xml, grids.get(i), i);
    }
    return xml;
  }

  private static void names(Xml xml, Grid grid, int sheet) {
    Areas.header(grid).ifPresent(rows -> name(xml, "Print_Titles", sheet, rows.wholeRows()));
    Areas.filtered(grid).ifPresent(area -> name(xml, "_FilterDatabase", sheet, area.named()));
    name(xml, "Print_Area", sheet, Areas.printed(grid).named());
  }

  private static void name(Xml xml, String name, int sheet, String place) {
    xml.open("definedName").with("name", "_xlnm." + name).with("localSheetId", sheet);
    if (name.startsWith("_")) {
      xml.with("hidden", true);
    }
    xml.text(place).end();
  }
}
