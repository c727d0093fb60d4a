package jxeval.evaluation.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.model.Unit;
import jxeval.model.Working;
import jxeval.scheme.Award;
import jxeval.scheme.condition.Candidate;

/**
 * 完成任务奖 (五-一-4): to the units that meet the condition, in file order, each followed by its division
 * among the members. Nothing of 0 元 is listed.
 */
final class TaskCompletions {
  private final Award.TaskCompletion award;
  private final YearEnd year;
  private final Divisions divisions;
  private final List<AwardEntry> entries = new ArrayList<>();

  private TaskCompletions(Award.TaskCompletion award, YearEnd year, Divisions divisions) {
    this.award = award;
    this.year = year;
    this.divisions = divisions;
  }

  static List<AwardEntry> of(
      Award.TaskCompletion award,
      YearEnd year,
      Bars bars,
      Divisions divisions,
      Winners winners,
      List<Finding> findings) {
    TaskCompletions completions = new TaskCompletions(award, year, divisions);
    for (Unit unit : year.unitsOf(award.units())) {
      Candidate candidate = year.candidate(unit, winners);
      if (award.when() == null || award.when().holds(candidate)) {
        completions.add(unit, candidate, bars.on(unit.id(), award), findings);
      }
    }
    return List.copyOf(completions.entries);
  }

  private void add(Unit unit, Candidate candidate, Optional<Bars.Bar> bar, List<Finding> findings) {
    Entry entry = Entry.of(award, Kind.TASK_COMPLETION).to(unit.id()).because("completed");
    Optional<String> follows = award.amount().follows();
    Optional<Working> working =
        award.amount().earned(follows.map(candidate::actual).orElse(null)).map(Yuan::rounded);
    Optional<BigDecimal> yuan = working.map(w -> Yuan.halfUp(w.value()));
    if (yuan.isPresent() && yuan.get().signum() == 0) {
      return;
    }
    if (bar.isPresent()) {
      entries.add(entry.withheld(bar.get()));
    } else if (yuan.isEmpty()) {
      entries.add(entry.as(Status.UNCONFIGURED));
      divisions.waits(unit);
    } else {
      Entry due =
          entry
              .by(working.get())
              .from(follows.map(m -> year.rows().apply(unit, m)).orElse(List.of()));
      entries.add(due.due(yuan.get()));
      entries.addAll(divisions.of(award, unit, yuan.get(), findings));
    }
  }
}
