package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One row while its cells come in. */
final class RowBuilder {
  /** Most rows have no more cells. */
  private static final int USUAL = 16;

  private static final int[] NONE = {};

  private final int number;
  private final List<RawCell> cells = new ArrayList<>(USUAL);
  private long[] named = new long[1];
  private int[] awaited = NONE;
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
    int word = column / Long.SIZE;
    if (word >= named.length) {
      named = Arrays.copyOf(named, word + 1);
    }
    long before = named[word];
    named[word] |= 1L << column;
    return named[word] != before;
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

  /** Notes which shared text the cell added last waits for. */
  void await(int index) {
    int place = cells.size() - 1;
    if (place >= awaited.length) {
      awaited = Arrays.copyOf(awaited, 2 * place + USUAL);
    }
    awaited[place] = index + 1;
  }

  /** The index of the shared text that a cell waits for, or {@link Whole#NONE}. */
  int awaited(int place) {
    return place < awaited.length ? awaited[place] - 1 : Whole.NONE;
  }

  /** Gives a waiting cell its text; without characters it is none. */
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
