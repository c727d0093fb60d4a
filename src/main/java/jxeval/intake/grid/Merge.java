package jxeval.intake.grid;

/** A merged region, 1-based, bounds included; its value stands in the first cell. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn)
    implements Comparable<Merge> {
  /** Of its first cell, which no other region of its sheet has. */
  @Override
  public int hashCode() {
    return 31 * firstRow + firstColumn;
  }

  /** By first cell, row before column, then by last cell. */
  @Override
  public int compareTo(Merge other) {
    int first = compare(firstRow, firstColumn, other.firstRow, other.firstColumn);
    return first != 0 ? first : compare(lastRow, lastColumn, other.lastRow, other.lastColumn);
  }

  private static int compare(int row, int column, int otherRow, int otherColumn) {
    return row != otherRow ? Integer.compare(row, otherRow) : Integer.compare(column, otherColumn);
  }

  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
