package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Content;
import jxeval.report.table.Format;
import jxeval.report.table.Role;
import jxeval.report.table.Row;
import jxeval.report.table.Table;
import org.jspecify.annotations.Nullable;

/** Lays the rows of a table out; a table without rows gets one that says so. */
final class Body {
  /** Texts of a column are centred while none is wider than this. */
  private static final int CENTRED = 16;

  private final Table table;
  private final int top;
  private final List<Placed> cells = new ArrayList<>();
  private final BitSet covered = new BitSet();
  private final List<Column> columns;
  private final @Nullable Boolean[] narrow;

  private Body(Table table, int top) {
    this.table = table;
    this.top = top;
    this.columns = table.columns();
    this.narrow = new Boolean[columns.size()];
  }

  static List<Placed> of(Table table, int top) {
    Body body = new Body(table, top);
    if (table.rows().isEmpty()) {
      body.empty();
    }
    for (int i = 0; i < table.rows().size(); i++) {
      body.row(i);
    }
    return body.cells;
  }

  /** Rows that the body takes. */
  static int rows(Table table) {
    return Math.max(1, table.rows().size());
  }

  private void empty() {
    Cell cell = Cell.text(table.empty());
    cells.add(
        new Placed(
            top,
            0,
            1,
            table.gridColumns(),
            cell,
            Placed.Align.CENTER,
            true,
            table.id(),
            null,
            Integer.MAX_VALUE,
            false));
  }

  private void row(int index) {
    Row row = table.rows().get(index);
    int grid = 0;
    for (int c = 0; c < row.cells().size(); c++) {
      Column column = columns.get(c);
      Cell cell = row.cells().get(c);
      if (covered.get(place(index, c))) {
        if (cell.content() != Content.BLANK) {
          throw mistake(row, column, "is covered and not blank");
        }
      } else {
        cells.add(placed(index, c, grid, row, cell));
        cover(index, c, cell);
      }
      grid += column.span();
    }
  }

  private Placed placed(int index, int c, int grid, Row row, Cell cell) {
    Column column = columns.get(c);
    if (c + cell.across() > columns.size() || index + cell.down() > table.rows().size()) {
      throw mistake(row, column, "spans over the edge");
    }
    int width = 0;
    for (int i = c; i < c + cell.across(); i++) {
      width += columns.get(i).span();
    }
    return new Placed(
        top + index,
        grid,
        cell.down(),
        width,
        cell,
        align(c, cell),
        true,
        table.id(),
        row.key(),
        column.width(),
        column.onScreenOnly());
  }

  private void cover(int index, int c, Cell cell) {
    for (int down = 0; down < cell.down(); down++) {
      for (int across = 0; across < cell.across(); across++) {
        covered.set(place(index + down, c + across));
      }
    }
  }

  private Placed.Align align(int c, Cell cell) {
    if (cell.format().kind() == Format.Kind.TEXT) {
      boolean inMiddle = cell.role() == Role.TOTAL || cell.role() == Role.GRADE || isNarrow(c);
      return inMiddle ? Placed.Align.CENTER : Placed.Align.LEFT;
    }
    return switch (cell.format().kind()) {
      case DATE, RANK -> Placed.Align.CENTER;
      default -> Placed.Align.RIGHT;
    };
  }

  private boolean isNarrow(int c) {
    Boolean known = narrow[c];
    if (known == null) {
      known = measured(c);
      narrow[c] = known;
    }
    return known;
  }

  private boolean measured(int c) {
    for (Row row : table.rows()) {
      if (!TextWidth.fits(row.cells().get(c).printed(), CENTRED)) {
        return false;
      }
    }
    return true;
  }

  private int place(int row, int column) {
    return row * columns.size() + column;
  }

  private IllegalArgumentException mistake(Row row, Column column, String what) {
    return new IllegalArgumentException(
        "table %s, row %s, column %s: %s".formatted(table.id(), row.key(), column.key(), what));
  }
}
