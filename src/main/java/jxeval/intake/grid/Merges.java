package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The merged regions of a sheet, found by cell. */
public final class Merges {
  public static final Merges NONE = new Merges(List.of());

  private final List<Merge> all;
  private final Map<Integer, List<Merge>> byRow = new HashMap<>();

  public Merges(List<Merge> regions) {
    all =
        regions.stream()
            .sorted(Comparator.comparingInt(Merge::firstRow).thenComparingInt(Merge::firstColumn))
            .toList();
    for (Merge merge : all) {
      for (int row = merge.firstRow(); row <= merge.lastRow(); row++) {
        byRow.computeIfAbsent(row, r -> new ArrayList<>(2)).add(merge);
      }
    }
  }

  /** By first row, then first column. */
  public List<Merge> all() {
    return all;
  }

  /** The region over a cell, or null. */
  public @Nullable Merge at(int row, int column) {
    for (Merge merge : byRow.getOrDefault(row, List.of())) {
      if (merge.contains(row, column)) {
        return merge;
      }
    }
    return null;
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
