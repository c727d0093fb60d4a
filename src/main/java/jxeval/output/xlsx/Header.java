package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.List;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Role;
import jxeval.report.table.Table;

/** Lays the header of a table out: neighbours' common labels merged across, short ones down. */
final class Header {
  private final Table table;
  private final int top;
  private final List<Placed> cells = new ArrayList<>();

  private Header(Table table, int top) {
    this.table = table;
    this.top = top;
  }

  static List<Placed> of(Table table, int top) {
    Header header = new Header(table, top);
    for (int level = 0; level < table.headerRows(); level++) {
      header.level(level);
    }
    return header.cells;
  }

  private void level(int level) {
    List<Column> columns = table.columns();
    int grid = 0;
    for (int first = 0; first < columns.size(); ) {
      int next = first + 1;
      while (next < columns.size() && together(columns.get(first), columns.get(next), level)) {
        next++;
      }
      int width = columns.subList(first, next).stream().mapToInt(Column::span).sum();
      List<String> labels = columns.get(first).labels();
      if (level < labels.size()) {
        int down = level == labels.size() - 1 ? table.headerRows() - level : 1;
        cells.add(
            new Placed(
                top + level,
                grid,
                down,
                width,
                Cell.text(labels.get(level)).role(Role.HEADER),
                Placed.Align.CENTER,
                true,
                table.id(),
                null,
                columns.get(first).width(),
                columns.get(first).onScreenOnly()));
      }
      grid += width;
      first = next;
    }
  }

  private static boolean together(Column a, Column b, int level) {
    return level + 1 < a.labels().size()
        && level + 1 < b.labels().size()
        && a.labels().subList(0, level + 1).equals(b.labels().subList(0, level + 1));
  }
}
