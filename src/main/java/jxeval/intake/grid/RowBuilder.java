package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row while its cells come in. */
final class RowBuilder {
  private final int number;
  private final List<RawCell> cells = new ArrayList<>();
  private int lastNamed;
  private @Nullable BitSet named;
  private int lastColumn;
  private boolean ascending = true;
  private boolean blanks;

  RowBuilder(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Names a cell, blank or not; false when it was named before. */
  boolean name(int column) {
    if (named == null) {
      named = new BitSet();
    }
    if (column <= lastNamed && named.get(column)) {
      return false;
    }
    named.set(column);
    lastNamed = Math.max(lastNamed, column);
    return true;
  }

  void add(RawCell cell) {
    ascending &= lastColumn < cell.column();
    lastColumn = cell.column();
    cells.add(cell);
  }

  /** How many cells were added. */
  int size() {
    return cells.size();
  }

  /** The column of a cell, by its place among those added. */
  int column(int place) {
    return cells.get(place).column();
  }

  /**
   * Gives a cell that was added before its text was known that text; without characters it is none.
   */
  void give(int place, String text) {
    RawCell waiting = cells.get(place);
    cells.set(place, Cells.text(waiting.column(), text, waiting.fromFormula()));
    blanks |= text.isEmpty();
  }

  GridRow build(boolean hidden) {
    if (!ascending) {
      cells.sort(Comparator.comparingInt(RawCell::column));
    }
    if (blanks) {
      cells.removeIf(cell -> cell.kind() == RawCell.Kind.TEXT && cell.text().isEmpty());
    }
    return new GridRow(number, hidden, cells);
  }
}
