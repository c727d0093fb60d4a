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
    return all.stream().sorted().distinct().toList();
  }
}
