package jxeval.check;

import java.util.ArrayList;
import java.util.List;

/** Collects findings over all files of a run; not shared between threads. */
public final class Findings {
  private final List<Finding> all = new ArrayList<>();

  public void add(Finding finding) {
    all.add(finding);
  }

  public void addAll(List<Finding> findings) {
    all.addAll(findings);
  }

  /** The findings in printing order. */
  public List<Finding> sorted() {
    return sorted(all);
  }

  /** Findings in printing order, each once. */
  public static List<Finding> sorted(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(null);
    List<Finding> once = new ArrayList<>();
    for (Finding finding : sorted) {
      Finding before = once.isEmpty() ? null : once.get(once.size() - 1);
      if (before == null || finding.compareTo(before) != 0 || !finding.equals(before)) {
        once.add(finding);
      }
    }
    return List.copyOf(once);
  }
}
