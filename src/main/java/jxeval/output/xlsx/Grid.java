package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.report.table.Block;
import jxeval.report.table.Cell;
import jxeval.report.table.Charts;
import jxeval.report.table.Column;
import jxeval.report.table.Content;
import jxeval.report.table.Page;
import jxeval.report.table.Paragraph;
import jxeval.report.table.Role;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import org.jspecify.annotations.Nullable;

/** One sheet laid out on rows and columns from 0: title, subtitle, blocks, notes. */
final class Grid {
  /** Height of a chart's row, in points. */
  static final int CHART_ROW = 16;

  private final Sheet sheet;
  private final String name;
  private final @Nullable String stamp;
  private final int columns;
  private final int printed;
  private final List<Placed> cells = new ArrayList<>();
  private final List<Hung> charts = new ArrayList<>();
  private final BitSet headings = new BitSet();
  private final Map<String, TablePlace> tables = new LinkedHashMap<>();
  private int next;

  /** Charts hung over whole rows. */
  record Hung(int row, Charts charts) {}

  private Grid(Sheet sheet, String name, @Nullable String stamp) {
    this.sheet = sheet;
    this.name = name;
    this.stamp = stamp;
    this.columns = sheet.gridColumns();
    this.printed = columns - screenOnly(sheet);
  }

  /** The sheet under its written name; a stamp such as 草案 goes into the title. */
  static Grid of(Sheet wanted, String name, @Nullable String stamp) {
    Sheet sheet = OneGrid.of(wanted);
    Grid grid = new Grid(sheet, name, stamp);
    String title = stamp == null ? sheet.title() : sheet.title() + "（" + stamp + "）";
    grid.line(Cell.text(title).role(Role.TITLE), Placed.Align.CENTER);
    grid.subtitle();
    int head = grid.next;
    for (Block block : sheet.blocks()) {
      grid.next += grid.next == head ? 0 : 1;
      grid.block(block);
    }
    grid.notes();
    return grid;
  }

  Sheet sheet() {
    return sheet;
  }

  String name() {
    return name;
  }

  /** The stamp of a draft; null for none. */
  @Nullable String stamp() {
    return stamp;
  }

  int columns() {
    return columns;
  }

  /** Columns that are printed; those only for the screen stand to their right. */
  int printedColumns() {
    return printed;
  }

  int rows() {
    return next;
  }

  /** The cells, those of an upper row before those of a lower one. */
  List<Placed> cells() {
    return cells;
  }

  /** What the cells of an area hold, row by row; null where none begins. */
  List<@Nullable Content> contents(Area area) {
    int across = area.lastColumn() - area.column() + 1;
    @Nullable Content[] contents = new Content[across * (area.lastRow() - area.row() + 1)];
    for (Placed placed : cells) {
      if (area.has(placed.row(), placed.column())) {
        int row = placed.row() - area.row();
        contents[row * across + placed.column() - area.column()] = placed.cell().content();
      }
    }
    return Arrays.asList(contents);
  }

  /** Whether a row is the heading of what stands under it. */
  boolean isHeading(int row) {
    return row >= 0 && headings.get(row);
  }

  List<Hung> charts() {
    return charts;
  }

  /** Where a table stands; null means the first one. */
  TablePlace place(@Nullable String table) {
    TablePlace place =
        table == null ? tables.values().stream().findFirst().orElse(null) : tables.get(table);
    if (place == null) {
      throw new IllegalArgumentException("no table " + table + " on sheet " + sheet.name());
    }
    return place;
  }

  private void block(Block block) {
    if (block instanceof Table table) {
      if (tables.put(table.id(), new TablePlace(table, next)) != null) {
        throw new IllegalArgumentException("two tables " + table.id() + " on " + sheet.name());
      }
      cells.addAll(Header.of(table, next));
      next += table.headerRows();
      cells.addAll(Body.of(table, next));
      next += Body.rows(table);
    } else if (block instanceof Paragraph paragraph) {
      paragraph.lines().forEach(cell -> line(cell, Placed.Align.LEFT));
    } else if (block instanceof Charts hung) {
      charts.add(new Hung(next, hung));
      next += hung.height();
    }
  }

  private void line(Cell cell, Placed.Align align) {
    headings.set(next, cell.role() == Role.HEADING);
    part(cell, align, 0, printed);
    next++;
  }

  private void part(Cell cell, Placed.Align align, int column, int width) {
    cells.add(
        new Placed(
            next, column, 1, width, cell, align, false, null, null, Integer.MAX_VALUE, false));
  }

  private void subtitle() {
    List<String> texts = sheet.subtitle();
    if (texts.isEmpty()) {
      return;
    }
    if (printed < 3) {
      line(Cell.text(String.join("　", texts)).role(Role.SUBTITLE), Placed.Align.CENTER);
      return;
    }
    int left = Math.max(1, printed / 4);
    int right = printed < 5 ? 1 : Math.max(2, left);
    part(subtitle(texts.get(0)), Placed.Align.LEFT, 0, left);
    part(subtitle(texts.get(1)), Placed.Align.CENTER, left, printed - left - right);
    part(subtitle(texts.get(2)), Placed.Align.RIGHT, printed - right, right);
    next++;
  }

  private static Cell subtitle(String text) {
    return Cell.text(text).role(Role.SUBTITLE);
  }

  private void notes() {
    List<String> notes = sheet.notes();
    next += notes.isEmpty() ? 0 : 1;
    for (int i = 0; i < notes.size(); i++) {
      String number = notes.size() == 1 ? "" : (i + 1) + "．";
      line(Cell.note((i == 0 ? "注：" : "　　") + number + notes.get(i)), Placed.Align.LEFT);
    }
  }

  private static int screenOnly(Sheet sheet) {
    if (sheet.page().fit() == Page.Fit.TITLE_ONLY) {
      return 0;
    }
    int widest = sheet.gridColumns();
    int off = 0;
    for (Table table : sheet.tables()) {
      int column = 0;
      for (Column c : table.columns()) {
        column += c.span();
        if (c.onScreenOnly()) {
          off = Math.max(off, widest - column + c.span());
        }
      }
    }
    if (off >= widest && widest > 0 && off > 0) {
      throw new IllegalArgumentException("nothing to print on sheet " + sheet.name());
    }
    return off;
  }
}
