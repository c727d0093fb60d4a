package jxeval.report.restate;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import jxeval.model.Change;

/**
 * A published month against what its inputs say today.
 *
 * @param version of the program that published it; empty where it is this one
 * @param files what it was made from and is otherwise now, by path, as hashes
 * @param figures as printed in results.json, then and now
 */
public record Restatement(
    YearMonth month, String version, List<Change<String>> files, List<Change<Line>> figures) {
  public Restatement {
    files = List.copyOf(files);
    figures = List.copyOf(figures);
  }

  /** Whether no figure differs. */
  public boolean stands() {
    return figures.isEmpty();
  }

  /** Ranks, grades and penalties that would be others. */
  public List<Change<Line>> effects() {
    return figures.stream().filter(c -> c.of().kind().isEffect()).toList();
  }

  /** All other figures that differ. */
  public List<Change<Line>> others() {
    return figures.stream().filter(Predicate.not(c -> c.of().kind().isEffect())).toList();
  }
}
