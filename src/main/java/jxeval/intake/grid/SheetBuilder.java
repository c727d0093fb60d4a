package jxeval.intake.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jxeval.check.FileRule;

/** Gathers one sheet cell by cell, within the limits. */
final class SheetBuilder {
  private final Reading reading;
  private final String name;
  private boolean hidden;
  private final Map<Integer, RowBuilder> rows = new LinkedHashMap<>();
  private final BitSet namedRows = new BitSet();
  private final BitSet hiddenRows = new BitSet();
  private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
  private final List<Merge> merges = new ArrayList<>();
  private final FirstOf badStyles = new FirstOf(FileRule.F162);
  private final FirstOf tooPrecise = new FirstOf(FileRule.F163);
  private RowBuilder row = new RowBuilder(0);

  SheetBuilder(Reading reading, String name) {
    this.reading = reading;
    this.name = name;
    reading.countSheet();
  }

  String name() {
    return name;
  }

  /** The row that cells are added to. */
  RowBuilder current() {
    return row;
  }

  /** The rows with cells, in the order in which they came. */
  Collection<RowBuilder> begun() {
    return rows.values();
  }

  /** Marks the sheet as hidden in its workbook. */
  void hide() {
    hidden = true;
  }

  /** Begins a row that no row before has named. */
  void newRow(int number) {
    if (namedRows.get(number)) {
      throw new Refusal(FileRule.F158, Integer.toString(number)).in(name, A1.of(number, 1));
    }
    namedRows.set(number);
    row = new RowBuilder(number);
  }

  /** Goes to a row, begun before or not. */
  void toRow(int number) {
    if (row.number() != number) {
      RowBuilder begun = rows.get(number);
      row = begun == null ? new RowBuilder(number) : begun;
    }
  }

  void hideRow(int number) {
    hiddenRows.set(number);
  }

  void hideColumns(int first, int last) {
    for (int c = Math.max(1, first); c <= Math.min(last, reading.limits().columns()); c++) {
      hiddenColumns.add(c);
    }
  }

  void merge(Merge merge) {
    merges.add(merge);
    if (merges.size() > reading.limits().cells()) {
      throw Refusal.overLimit(FileRule.F120, merges.size(), reading.limits().cells());
    }
  }

  /** Names a cell of the current row, blank or not: none may be named twice. */
  void newCell(int column) {
    if (!row.name(column)) {
      throw new Refusal(FileRule.F158, here(column)).in(name, here(column));
    }
  }

  /** Adds a cell to the current row; a text without characters is none. */
  void add(RawCell cell) {
    int chars = cell.text().length();
    if (chars == 0 && cell.kind() == RawCell.Kind.TEXT) {
      return;
    }
    if (chars > reading.limits().cellChars()) {
      throw Refusal.overLimit(FileRule.F117, chars, reading.limits().cellChars())
          .in(name, here(cell.column()));
    }
    if (cell.column() > reading.limits().columns()) {
      throw Refusal.overLimit(FileRule.F115, cell.column(), reading.limits().columns())
          .in(name, here(cell.column()));
    }
    if (row.size() == 0) {
      rows.put(row.number(), row);
      if (rows.size() > reading.limits().rows()) {
        throw Refusal.overLimit(FileRule.F114, rows.size(), reading.limits().rows()).in(name, null);
      }
    }
    reading.countCell();
    row.add(cell);
  }

  void badStyle(int column, String style) {
    badStyles.at(row.number(), column, style);
  }

  /** Adds a stored number, as a date or percentage when its format shows one. */
  void addNumber(int column, String stored, Shown shown, boolean from1904, boolean formula) {
    BigDecimal number = Decimals.of(stored);
    if (shown == Shown.DATE) {
      add(Cells.serial(column, number, stored, from1904, formula));
      return;
    }
    if (number != null && !formula && Decimals.isTooPrecise(stored, number)) {
      tooPrecise.at(row.number(), column, stored);
    }
    add(
        shown == Shown.PERCENT
            ? Cells.percent(column, number, stored, formula)
            : Cells.number(column, number, stored, formula));
  }

  Sheet build() {
    return build(name);
  }

  /** The sheet, under a name that was known only at the end. */
  Sheet build(String finalName) {
    badStyles.tell(reading, finalName);
    tooPrecise.tell(reading, finalName);
    List<RowBuilder> ascending = new ArrayList<>(rows.values());
    ascending.sort(Comparator.comparingInt(RowBuilder::number));
    List<GridRow> filled = new ArrayList<>(ascending.size());
    for (RowBuilder begun : ascending) {
      GridRow built = begun.build(hiddenRows.get(begun.number()));
      if (!built.cells().isEmpty()) {
        filled.add(built);
      }
    }
    Sheet sheet = new Sheet(finalName, hidden, filled, Merges.NONE, hiddenColumns);
    if (!merges.isEmpty()) {
      sheet = new Sheet(finalName, hidden, filled, merged(sheet), hiddenColumns);
    }
    Hidden.tell(sheet, reading);
    return sheet;
  }

  /** The regions whose first cell holds a value, as far as the sheet has values. */
  private Merges merged(Sheet sheet) {
    int lastRow = sheet.lastRow();
    int lastColumn = sheet.lastColumn();
    List<Merge> kept = new ArrayList<>();
    for (Merge merge : merges) {
      Merge clipped =
          new Merge(
              merge.firstRow(),
              merge.firstColumn(),
              Math.min(merge.lastRow(), lastRow),
              Math.min(merge.lastColumn(), lastColumn));
      boolean several =
          clipped.lastRow() > clipped.firstRow() || clipped.lastColumn() > clipped.firstColumn();
      if (several && sheet.cell(merge.firstRow(), merge.firstColumn()) != null) {
        reading.countMerged(clipped.lastColumn() - clipped.firstColumn() + 1);
        kept.add(clipped);
      }
    }
    try {
      return kept.isEmpty() ? Merges.NONE : new Merges(kept);
    } catch (IllegalArgumentException overlap) {
      String at = String.valueOf(overlap.getMessage());
      throw new Refusal(FileRule.F158, at).in(name, at);
    }
  }

  private String here(int column) {
    return A1.of(row.number(), column);
  }
}
