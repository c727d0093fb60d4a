package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.List;
import jxeval.check.FileRule;

/**
 * The workbook part of an xlsx.
 *
 * @param sheets in the order of their tabs
 * @param from1904 serial dates count from 1904
 * @param linked it names other workbooks
 */
record WorkbookPart(List<SheetEntry> sheets, boolean from1904, boolean linked) {
  private static final Remembered<WorkbookPart> KNOWN = new Remembered<>(WorkbookPart::read);

  /**
   * A sheet as the workbook lists it.
   *
   * @param relation id of the relation to its part
   */
  record SheetEntry(String name, boolean hidden, String relation) {}

  static WorkbookPart of(Container container, String part) {
    return KNOWN.of(container, part);
  }

  private static WorkbookPart read(Xml xml) {
    List<SheetEntry> sheets = new ArrayList<>();
    boolean from1904 = false;
    boolean linked = false;
    if (!xml.root().equals("workbook")) {
      throw new Refusal(FileRule.F152, xml.part()).with("part", "workbook");
    }
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "workbookPr" -> from1904 = xml.flag("date1904");
        case "sheet" -> sheets.add(sheet(xml));
        case "externalReference" -> linked = true;
        case "definedNames", "extLst" -> xml.skip();
        default -> {}
      }
    }
    return new WorkbookPart(sheets, from1904, linked);
  }

  private static SheetEntry sheet(Xml xml) {
    String name = xml.attribute("name");
    String state = xml.attribute("state");
    String relation = xml.attribute("id");
    return new SheetEntry(
        name == null ? "" : name,
        state != null && !state.equals("visible"),
        relation == null ? "" : relation);
  }
}
