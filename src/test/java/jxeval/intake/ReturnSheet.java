package jxeval.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.Merge;
import jxeval.intake.grid.Merges;
import jxeval.intake.grid.RawCell;
import jxeval.intake.grid.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A sheet of a return, written row by row: texts, numbers, dates, blanks and odd cells. */
public final class ReturnSheet {
  final String name;
  final List<List<@Nullable Object>> rows = new ArrayList<>();
  final List<CellRangeAddress> merges = new ArrayList<>();

  /** Cells that hold no plain value. */
  public enum Odd {
    DIVISION_BY_ZERO,
    UNCALCULATED,
    /** 0.6 in a percent format. */
    SIXTY_PERCENT
  }

  private ReturnSheet(String name) {
    this.name = name;
  }

  public static ReturnSheet of(String name) {
    return new ReturnSheet(name);
  }

  public ReturnSheet row(@Nullable Object... cells) {
    rows.add(new ArrayList<>(Arrays.asList(cells)));
    return this;
  }

  /** A row as it is typed into a table of texts: cells parted by |, blank ones empty. */
  public ReturnSheet line(String cells) {
    List<@Nullable Object> row = new ArrayList<>();
    for (String cell : cells.split("\\|", -1)) {
      row.add(cell.isEmpty() ? null : cell);
    }
    rows.add(row);
    return this;
  }

  /** Overwrites one cell, row and column from 1. */
  public ReturnSheet put(int row, int column, @Nullable Object value) {
    List<@Nullable Object> cells = rows.get(row - 1);
    while (cells.size() < column) {
      cells.add(null);
    }
    cells.set(column - 1, value);
    return this;
  }

  /** A cell as text, row and column from 1. */
  public String textAt(int row, int column) {
    return String.valueOf(rows.get(row - 1).get(column - 1));
  }

  /** Merges a range such as {@code A2:A3}. */
  public ReturnSheet merge(String range) {
    merges.add(CellRangeAddress.valueOf(range));
    return this;
  }

  /** The sheet as a file reader hands it on. */
  public Sheet grid() {
    List<GridRow> gridRows = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<RawCell> cells = new ArrayList<>();
      for (int c = 0; c < rows.get(r).size(); c++) {
        Object value = rows.get(r).get(c);
        if (value != null) {
          cells.add(cell(c + 1, value));
        }
      }
      if (!cells.isEmpty()) {
        gridRows.add(new GridRow(r + 1, false, cells));
      }
    }
    List<Merge> regions =
        merges.stream()
            .map(
                m ->
                    new Merge(
                        m.getFirstRow() + 1,
                        m.getFirstColumn() + 1,
                        m.getLastRow() + 1,
                        m.getLastColumn() + 1))
            .toList();
    return new Sheet(name, false, gridRows, new Merges(regions), Set.of());
  }

  private static RawCell cell(int column, Object value) {
    if (value instanceof Odd odd) {
      return switch (odd) {
        case UNCALCULATED -> new RawCell(column, RawCell.Kind.FORMULA_WITHOUT_VALUE, "", true);
        case DIVISION_BY_ZERO -> new RawCell(column, RawCell.Kind.ERROR, "#DIV/0!", true);
        case SIXTY_PERCENT -> new RawCell(column, RawCell.Kind.PERCENT, "60%", false);
      };
    }
    if (value instanceof LocalDate day) {
      return new RawCell(column, RawCell.Kind.DATE, day.toString(), false);
    }
    if (value instanceof Integer || value instanceof BigDecimal) {
      return new RawCell(column, RawCell.Kind.NUMBER, value.toString(), false);
    }
    return new RawCell(column, RawCell.Kind.TEXT, value.toString(), false);
  }
}
