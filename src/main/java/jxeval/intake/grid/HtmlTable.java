package jxeval.intake.grid;

import java.util.List;
import org.jsoup.nodes.Element;

/** One table of a web page; cells that span rows or columns are merged regions. */
final class HtmlTable {
  private final Reading reading;
  private final String heading;
  private final Element table;
  private final SheetBuilder sheet;

  /** For each 1-based column the last row that a cell from above covers. */
  private final int[] covered;

  private int row;

  HtmlTable(Reading reading, String heading, Element table) {
    this.reading = reading;
    this.heading = heading;
    this.table = table;
    sheet = new SheetBuilder(reading, heading.isEmpty() ? reading.stem() : heading);
    covered = new int[reading.limits().columns() + 2];
  }

  /** The caption, or the heading before the table; empty when there is none. */
  String heading() {
    return heading;
  }

  /** Whether this is that very element. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Element element) {
    return table == element;
  }

  /** Hides the columns that {@code <col>} elements hide. */
  void hide(List<Element> columns) {
    int next = 1;
    for (Element column : columns) {
      int last = next + span(column, "span", reading.limits().columns()) - 1;
      if (Unseen.is(column)) {
        sheet.hideColumns(next, last);
      }
      next = last + 1;
    }
  }

  void addRow(Element tr) {
    row++;
    sheet.newRow(row);
    if (Unseen.is(tr)) {
      sheet.hideRow(row);
    }
    int column = 1;
    for (Element cell : tr.children()) {
      String tag = cell.normalName();
      if (tag.equals("td") || tag.equals("th")) {
        while (column < covered.length && covered[column] >= row) {
          column++;
        }
        column = add(cell, column);
      }
    }
  }

  Sheet build(String name) {
    return sheet.build(name);
  }

  /** Adds a cell; answers the column after it. */
  private int add(Element cell, int column) {
    int across = span(cell, "colspan", reading.limits().columns());
    int down = span(cell, "rowspan", reading.limits().rows());
    if (across > 1 || down > 1) {
      sheet.merge(new Merge(row, column, row + down - 1, column + across - 1));
    }
    for (int c = column; c < Math.min(column + across, covered.length); c++) {
      covered[c] = row + down - 1;
    }
    if (Unseen.is(cell)) {
      sheet.hideColumns(column, column + across - 1);
    }
    String shown = cell.text();
    boolean formula = cell.hasAttr("x:fmla");
    RawCell number = ExactNumber.of(cell, shown, column, formula);
    sheet.add(number == null ? Cells.text(column, shown, formula) : number);
    return column + across;
  }

  private static int span(Element cell, String attribute, int most) {
    int span = Whole.of(cell.attr(attribute).strip());
    return span < 1 ? 1 : Math.min(span, most);
  }
}
