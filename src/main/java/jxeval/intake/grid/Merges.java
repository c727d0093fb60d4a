package jxeval.intake.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The merged regions of a sheet, none overlapping another, found by cell. */
public final class Merges {
  public static final Merges NONE = new Merges(List.of());

  private final List<Merge> all;
  private final Map<Integer, TreeMap<Integer, Merge>> byColumn = new HashMap<>();
  private int lastRow;

  /**
   * Regions, the same one twice counting once.
   *
   * @throws IllegalArgumentException when two overlap
   */
  public Merges(List<Merge> regions) {
    all = List.copyOf(new TreeSet<>(regions));
    for (Merge merge : all) {
      lastRow = Math.max(lastRow, merge.lastRow());
      for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
        TreeMap<Integer, Merge> there = byColumn.computeIfAbsent(column, c -> new TreeMap<>());
        Map.Entry<Integer, Merge> above = there.floorEntry(merge.lastRow());
        if (above != null && above.getValue().lastRow() >= merge.firstRow()) {
          throw new IllegalArgumentException(A1.of(merge.firstRow(), column));
        }
        there.put(merge.firstRow(), merge);
      }
    }
  }

  /** By first row, then first column. */
  public List<Merge> all() {
    return all;
  }

  /** The region over a cell, or null. */
  public @Nullable Merge at(int row, int column) {
    if (row > lastRow) {
      return null;
    }
    TreeMap<Integer, Merge> there = byColumn.get(column);
    Map.Entry<Integer, Merge> above = there == null ? null : there.floorEntry(row);
    return above != null && above.getValue().contains(row, column) ? above.getValue() : null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Merges merges && all.equals(merges.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
