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
  private boolean ascending = true;

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
    ascending &= cells.isEmpty() || cells.get(cells.size() - 1).column() < cell.column();
    cells.add(cell);
  }

  List<RawCell> cells() {
    return cells;
  }

  GridRow build(boolean hidden) {
    if (!ascending) {
      cells.sort(Comparator.comparingInt(RawCell::column));
    }
    cells.removeIf(cell -> cell.kind() == RawCell.Kind.TEXT && cell.text().isEmpty());
    return new GridRow(number, hidden, cells);
  }
}
