package jxeval.intake.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with at least one cell.
 *
 * @param number 1-based
 * @param cells the cells that hold something, by ascending column
 */
public record GridRow(int number, boolean hidden, List<RawCell> cells) {
  public GridRow {
    cells = List.copyOf(cells);
  }

  /** The cell of that 1-based column, or null when it is blank. */
  public @Nullable RawCell cell(int column) {
    int place = Math.min(column, cells.size()) - 1;
    while (place >= 0 && cells.get(place).column() > column) {
      place--;
    }
    return place >= 0 && cells.get(place).column() == column ? cells.get(place) : null;
  }

  /** The last column with a value. */
  public int lastColumn() {
    return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column();
  }
}
