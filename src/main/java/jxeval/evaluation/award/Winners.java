package jxeval.evaluation.award;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.model.Unit;
import jxeval.scheme.Candidate;
import jxeval.scheme.Condition;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What has been won so far: a prize without a configured amount is won, an undecided one not. */
final class Winners {
  private static final Set<Status> WON = Set.of(Status.DUE, Status.UNCONFIGURED);
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

  /** A unit with what it has won. */
  Candidate seen(Candidate candidate, Unit unit) {
    return new Seen(candidate, unit.id());
  }

  private boolean won(String unit, String word) {
    return entries.stream()
        .filter(e -> unit.equals(e.payee()) && OWN.contains(e.kind()))
        .filter(e -> WON.contains(e.status()) || e.status() == Status.NOMINATED)
        .anyMatch(e -> e.award().words().contains(word));
  }

  private final class Seen implements Candidate {
    private final Candidate unit;
    private final String id;

    Seen(Candidate unit, String id) {
      this.unit = unit;
      this.id = id;
    }

    @Override
    public @Nullable BigFraction actual(String measure) {
      return unit.actual(measure);
    }

    @Override
    public @Nullable BigFraction rate(String measure) {
      return unit.rate(measure);
    }

    @Override
    public @Nullable BigFraction progress(String measure) {
      return unit.progress(measure);
    }

    @Override
    public @Nullable BigFraction total() {
      return unit.total();
    }

    @Override
    public @Nullable Integer rank() {
      return unit.rank();
    }

    @Override
    public @Nullable String grade() {
      return unit.grade();
    }

    @Override
    public boolean notBrokenZero() {
      return unit.notBrokenZero();
    }

    @Override
    public boolean vertical() {
      return unit.vertical();
    }

    @Override
    public boolean overspent() {
      return unit.overspent();
    }

    @Override
    public boolean top(Condition.Quota quota) {
      return unit.top(quota);
    }

    @Override
    public boolean bottom(Condition.Quota quota) {
      return unit.bottom(quota);
    }

    @Override
    public boolean raised(String consequence) {
      return unit.raised(consequence);
    }

    @Override
    public boolean surveyed(String outcome) {
      return unit.surveyed(outcome);
    }

    @Override
    public boolean won(String award) {
      return Winners.this.won(id, award);
    }
  }
}
