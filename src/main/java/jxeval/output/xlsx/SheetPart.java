package jxeval.output.xlsx;

import java.util.List;
import java.util.Optional;
import jxeval.output.ooxml.Relations;
import jxeval.output.ooxml.Xml;

/** One sheet as its part, what it holds in the order that Excel asks for. */
final class SheetPart {
  private final Grid grid;
  private final Fitting fitting;
  private final CellNumbers numbers;
  private final Relations relations = new Relations();
  private Optional<String> drawing = Optional.empty();

  SheetPart(Grid grid) {
    this.grid = grid;
    this.fitting = Fitting.of(grid);
    this.numbers = new CellNumbers(grid);
  }

  /**
   * Takes its place in the workbook, after the sheets before it: the numbers of what its cells
   * refer to, and its drawing.
   */
  void settle(Styles styles, SharedStrings strings, Drawings drawings) {
    numbers.settle(styles, strings);
    drawing = drawings.hang(grid, fitting.widths(), relations);
  }

  Relations relations() {
    return relations;
  }

  /** Written when it has settled, beside any other. */
  Xml xml(Layout layout, Links links, boolean first) {
    List<Links.Written> leading = links.of(grid, relations);
    Xml xml = Xml.part().open("worksheet").with("xmlns", BookPart.MAIN);
    if (!relations.isEmpty()) {
      xml.with("xmlns:r", BookPart.RELATION);
    }
    xml.open("sheetPr").open("pageSetUpPr").with("fitToPage", true).end().end();
    xml.open("dimension").with("ref", extent().a1()).end();
    view(xml, first);
    xml.open("sheetFormatPr").with("defaultRowHeight", "15.0").end();
    columns(xml);
    new SheetCells(layout, grid, numbers, xml).write(fitting.heights());
    Areas.filtered(grid).ifPresent(a -> xml.open("autoFilter").with("ref", a.a1()).end());
    merges(xml);
    links(xml, leading);
    Paper.write(xml, grid);
    breaks(xml);
    drawing.ifPresent(id -> xml.open("drawing").with("r:id", id).end());
    return xml;
  }

  private Area extent() {
    int last = grid.cells().stream().mapToInt(Placed::lastColumn).max().orElse(0);
    return new Area(grid.name(), 0, 0, grid.rows() - 1, last);
  }

  private void view(Xml xml, boolean first) {
    int rows = Areas.frozenRows(grid);
    int columns = Areas.frozenColumns(grid);
    String pane = columns == 0 ? "bottomLeft" : "bottomRight";
    xml.open("sheetViews").open("sheetView").with("workbookViewId", 0);
    if (first) {
      xml.with("tabSelected", true);
    }
    xml.with("showGridLines", false).open("pane");
    if (columns > 0) {
      xml.with("xSplit", columns + ".0");
    }
    xml.with("ySplit", rows + ".0").with("state", "frozen");
    xml.with("topLeftCell", Area.cell(rows, columns)).with("activePane", pane).end();
    xml.open("selection").with("pane", pane).end().end().end();
  }

  private void columns(Xml xml) {
    int[] widths = fitting.widths();
    xml.open("cols");
    for (int column = 1; column <= widths.length; column++) {
      xml.open("col").with("min", column).with("max", column);
      xml.with("width", widths[column - 1] + ".0").with("customWidth", true).end();
    }
    xml.end();
  }

  private void merges(Xml xml) {
    List<Placed> merged = grid.cells().stream().filter(Placed::merged).toList();
    if (merged.isEmpty()) {
      return;
    }
    xml.open("mergeCells").with("count", merged.size());
    for (Placed placed : merged) {
      xml.open("mergeCell").with("ref", placed.area(grid.name()).a1()).end();
    }
    xml.end();
  }

  private static void links(Xml xml, List<Links.Written> links) {
    if (!links.isEmpty()) {
      xml.open("hyperlinks");
      links.forEach(link -> link.write(xml));
      xml.end();
    }
  }

  private void breaks(Xml xml) {
    List<Integer> rows = fitting.breaks().rows();
    if (rows.isEmpty()) {
      return;
    }
    xml.open("rowBreaks").with("count", rows.size()).with("manualBreakCount", rows.size());
    for (int row : rows) {
      xml.open("brk").with("id", row).with("man", true).with("max", 16383).end();
    }
    xml.end();
  }
}
