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
import jxeval.scheme.Award;
import jxeval.scheme.Candidate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * 完成任务奖 (五-一-4): to the units that meet the condition, in file order, each followed by its division
 * among the members. Nothing of 0 元 is listed.
 */
final class TaskCompletions {
  private final Award.TaskCompletion award;
  private final Divisions divisions;
  private final List<AwardEntry> entries = new ArrayList<>();

  private TaskCompletions(Award.TaskCompletion award, Divisions divisions) {
    this.award = award;
    this.divisions = divisions;
  }

  static List<AwardEntry> of(
      Award.TaskCompletion award,
      YearEnd year,
      Bars bars,
      Divisions divisions,
      Winners winners,
      List<Finding> findings) {
    TaskCompletions completions = new TaskCompletions(award, divisions);
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
    Optional<BigFraction> exact =
        award.amount().yuan(award.amount().follows().map(candidate::actual).orElse(null));
    Optional<BigDecimal> yuan = exact.map(Yuan::halfUp);
    if (yuan.isPresent() && yuan.get().signum() == 0) {
      return;
    }
    if (bar.isPresent()) {
      entries.add(entry.withheld(bar.get()));
    } else if (yuan.isEmpty()) {
      entries.add(entry.as(Status.UNCONFIGURED));
      divisions.waits(unit);
    } else {
      entries.add(entry.due(yuan.get()));
      entries.addAll(divisions.of(award, unit, yuan.get(), findings));
    }
  }
}
