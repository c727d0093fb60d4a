package jxeval.evaluation.need;

import java.util.List;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.Rerun;
import jxeval.evaluation.measure.Figures;
import jxeval.model.Supposition;
import jxeval.model.Unit;

/** One unit's outcome under one supposition after another. */
final class Trials {
  private final Rerun run;
  private final Unit unit;
  private final Goal goal;

  Trials(Rerun run, Unit unit, Goal goal) {
    this.run = run;
    this.unit = unit;
    this.goal = goal;
  }

  Unit unit() {
    return unit;
  }

  Goal goal() {
    return goal;
  }

  Figures figures(List<Supposition> supposed) {
    return run.figures(supposed);
  }

  boolean reached(List<Supposition> supposed) {
    return goal.reached(of(supposed));
  }

  Outcome of(List<Supposition> supposed) {
    GroupResult group = run.group(goal.assessment(), unit.group(), supposed);
    AwardEntry prize =
        goal instanceof Goal.Prize wanted
            ? run.prizes(wanted.award(), supposed).stream()
                .filter(e -> unit.id().equals(e.payee()))
                .findFirst()
                .orElse(null)
            : null;
    return new Outcome(
        group.units().stream()
            .filter(u -> u.unit().id().equals(unit.id()))
            .findFirst()
            .orElseThrow(),
        prize);
  }
}
