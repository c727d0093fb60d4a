package jxeval.intake.grid;

/** A merged region, 1-based, bounds included; its value stands in the first cell. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  /** Of its first cell, which no other region of its sheet has. */
  @Override
  public int hashCode() {
    return 31 * firstRow + firstColumn;
  }

  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
