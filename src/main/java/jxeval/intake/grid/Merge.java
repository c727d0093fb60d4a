package jxeval.intake.grid;

/** A merged region, 1-based, bounds included; its value stands in the first cell. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
