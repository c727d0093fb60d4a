package jxeval.report.bulletin;

import java.util.Optional;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.IndicatorResult;
import jxeval.model.Unit;
import jxeval.report.edition.Edition;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the assessments ask of a unit in an aggregation over a data set, such as 40 days of trips.
 */
public final class Requirement {
  private final Edition edition;
  private final String set;
  private final Measure.Kind kind;

  public Requirement(Edition edition, String set, Measure.Kind kind) {
    this.edition = edition;
    this.set = set;
    this.kind = kind;
  }

  /** The first indicator of the unit that measures it. */
  public Optional<IndicatorResult> of(Unit unit) {
    for (GroupResult group : edition.results().groups()) {
      for (var line : group.units()) {
        if (line.unit().id().equals(unit.id())) {
          Optional<IndicatorResult> found =
              line.indicators().stream().filter(i -> measures(i.figure().measure())).findFirst();
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean measures(Measure measure) {
    return measure.formula() instanceof Measure.Aggregate aggregate
        && aggregate.set().equals(set)
        && aggregate.kind() == kind;
  }

  /** The unit's annual target, where its indicator has one. */
  Optional<BigFraction> target(Unit unit) {
    return of(unit).flatMap(i -> Optional.ofNullable(i.progress().target()));
  }
}
