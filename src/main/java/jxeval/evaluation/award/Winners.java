package jxeval.evaluation.award;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.model.Unit;

/** What has been won so far: a prize without a configured amount is won, an undecided one not. */
final class Winners {
  private static final Set<Status> WON = Set.of(Status.DUE, Status.UNCONFIGURED, Status.NOMINATED);
  private static final Set<Kind> OWN =
      Set.of(Kind.PRIZE, Kind.TASK_COMPLETION, Kind.TIERED, Kind.NOMINATION);

  private final List<AwardEntry> entries = new ArrayList<>();

  void add(Collection<AwardEntry> more) {
    entries.addAll(more);
  }

  /** Everything listed so far. */
  List<AwardEntry> entries() {
    return entries;
  }

  /** Whether a unit has won an award of that id, or one that the word stands for. */
  boolean won(Unit unit, String word) {
    return entries.stream()
        .filter(e -> unit.id().equals(e.payee()) && OWN.contains(e.kind()))
        .filter(e -> WON.contains(e.status()))
        .anyMatch(e -> e.award().words().contains(word));
  }
}
