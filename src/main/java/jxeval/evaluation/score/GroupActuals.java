package jxeval.evaluation.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.measure.Figures;
import jxeval.ledger.Subject;
import jxeval.model.Unit;
import org.apache.commons.numbers.fraction.BigFraction;

/** The actuals of all units of a group, measure by measure; one without a figure counts as 0. */
final class GroupActuals {
  private final Figures figures;
  private final List<Unit> units;
  private final Map<String, List<BigFraction>> byMeasure = new HashMap<>();

  GroupActuals(Figures figures, List<Unit> units) {
    this.figures = figures;
    this.units = units;
  }

  List<BigFraction> of(String measure) {
    return byMeasure.computeIfAbsent(measure, m -> units.stream().map(u -> value(m, u)).toList());
  }

  private BigFraction value(String measure, Unit unit) {
    BigFraction value = figures.value(measure, Subject.of(unit));
    return value == null ? BigFraction.ZERO : value;
  }
}
