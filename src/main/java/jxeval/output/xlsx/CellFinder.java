package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jxeval.model.CellRef;
import jxeval.report.explain.Spot;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Link;
import jxeval.report.table.Ref;
import jxeval.report.table.Row;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import org.jspecify.annotations.Nullable;

/** Finds what a cell of a workbook is: its table, row and column, and the cells that it reads. */
public final class CellFinder {
  /** Operands beyond this are not looked at one by one. */
  private static final int MOST = 200;

  private final Layout layout;

  /** A row and a column, from 0. */
  private record Place(int row, int column) {
    static Place of(String a1) {
      int digits = 0;
      int column = 0;
      for (; digits < a1.length() && Character.isLetter(a1.charAt(digits)); digits++) {
        column = column * 26 + a1.charAt(digits) - 'A' + 1;
      }
      return new Place(Integer.parseInt(a1.substring(digits)) - 1, column - 1);
    }
  }

  public CellFinder(Workbook workbook) {
    this.layout = new Layout(workbook);
  }

  /** The names of the sheets as written, in order. */
  public List<String> sheets() {
    return layout.grids().stream().map(Grid::name).toList();
  }

  /**
   * The cell, or the merged one that covers the place; empty where the sheet has nothing there.
   *
   * @param sheet name as written
   * @param a1 such as {@code F12}
   */
  public Optional<Spot> at(String sheet, String a1) {
    return layout.grids().stream()
        .filter(g -> g.name().equals(sheet))
        .findFirst()
        .flatMap(g -> at(g, Place.of(a1), true));
  }

  private Optional<Spot> at(Grid grid, Place place, boolean deep) {
    return grid.cells().stream()
        .filter(p -> p.row() <= place.row() && place.row() <= p.lastRow())
        .filter(p -> p.column() <= place.column() && place.column() <= p.lastColumn())
        .findFirst()
        .map(p -> spot(grid, p, deep));
  }

  private Spot spot(Grid grid, Placed placed, boolean deep) {
    Table table =
        grid.sheet().tables().stream()
            .filter(t -> t.id().equals(placed.table()))
            .findFirst()
            .orElse(null);
    Column column = table == null ? null : column(grid, table, placed);
    Row row = table == null ? null : row(table, placed.rowKey());
    Formula formula = placed.cell().formula();
    return new Spot(
        grid.name() + "!" + Area.cell(placed.row(), placed.column()),
        grid.sheet().name(),
        placed.table(),
        placed.rowKey(),
        column == null ? null : column.key(),
        heading(row, column),
        placed.cell().printed(),
        formula == null ? null : layout.text(formula, grid, placed),
        formula == null || !deep ? List.of() : operands(formula, grid, placed),
        source(placed, row));
  }

  private static @Nullable Column column(Grid grid, Table table, Placed placed) {
    return table.columns().stream()
        .filter(c -> grid.place(table.id()).column(c.key()) == placed.column())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Row row(Table table, @Nullable String key) {
    return table.rows().stream().filter(r -> r.key().equals(key)).findFirst().orElse(null);
  }

  /** The first words of the row, then the header of the column. */
  private static String heading(@Nullable Row row, @Nullable Column column) {
    Stream<String> words =
        row == null
            ? Stream.of()
            : row.cells().stream()
                .filter(c -> c.content() instanceof jxeval.report.table.Content.Text)
                .map(c -> c.content().shown())
                .filter(t -> !t.isBlank() && !t.equals("-"))
                .limit(1);
    Stream<String> labels = column == null ? Stream.of() : column.labels().stream();
    return String.join(" · ", Stream.concat(words, labels).map(t -> t.replace("\n", "")).toList());
  }

  private List<Spot> operands(Formula formula, Grid grid, Placed placed) {
    List<Spot> spots = new ArrayList<>();
    for (Ref ref : formula.refs()) {
      Area area = layout.area(ref, grid, placed.table(), placed.rowKey());
      Grid on = layout.written(area.sheet());
      for (int row = area.row(); row <= area.lastRow() && spots.size() < MOST; row++) {
        for (int column = area.column(); column <= area.lastColumn(); column++) {
          at(on, new Place(row, column), false)
              .filter(s -> !s.value().isEmpty() && !spots.contains(s))
              .ifPresent(spots::add);
        }
      }
    }
    return spots;
  }

  /** The input that the cell leads to, else the one that its row does. */
  private static @Nullable CellRef source(Placed placed, @Nullable Row row) {
    Stream<@Nullable Link> links = Stream.of(placed.cell().link());
    if (row != null) {
      links = Stream.concat(links, row.cells().stream().map(c -> c.link()));
    }
    return links
        .flatMap(l -> l instanceof Link.Source source ? Stream.of(source.place()) : Stream.of())
        .findFirst()
        .orElse(null);
  }
}
