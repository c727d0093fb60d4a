package jxeval.evaluation.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.evaluation.Progress;
import jxeval.evaluation.score.UnitFigures;
import jxeval.model.Exact;
import jxeval.model.Supposition;
import jxeval.model.Unit;
import jxeval.scheme.Assessment;
import jxeval.scheme.Indicator;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a unit that could have come out differently, in whole steps.
 *
 * @param from the actual; 0 where there is none
 * @param step the least change that means something, below 0 where less is tried
 * @param most how many steps can be taken
 * @param yardstick what the cost of a change is measured by: the target, else the actual, else 1
 */
record Lever(
    Unit unit,
    Measure measure,
    BigFraction from,
    BigFraction step,
    long most,
    BigFraction yardstick) {
  /** So many steps that no rule is left to bind. */
  private static final long UNBOUNDED = 1_000_000_000_000L;

  /** Things are counted whole; what is not listed here is a thing. */
  private static final Map<String, String> STEPS =
      Map.of(
          "千元", "0.01", "万元", "0.01", "百万元", "0.01", "亿元", "0.0001", "万美元", "0.01", "亿美元", "0.0001",
          "亩", "0.01", "万平方米", "0.01", "分", "0.01", "%", "0.01");

  private static final String STEP_OF_RATIO = "0.0001";

  /** The measures that an assessment scores, each once, more of it and then less of it. */
  static List<Lever> of(Trials trials) {
    Assessment assessment = trials.goal().assessment();
    UnitFigures figures = new UnitFigures(trials.figures(List.of()), trials.unit(), assessment);
    List<Lever> levers = new ArrayList<>();
    for (String measure : measures(assessment)) {
      levers.add(more(figures, measure));
      less(figures, measure, levers);
    }
    return levers;
  }

  private static Set<String> measures(Assessment assessment) {
    Set<String> measures = new LinkedHashSet<>();
    for (Indicator indicator : assessment.indicators()) {
      measures.add(indicator.measure());
      for (Indicator.Bonus bonus : indicator.bonuses()) {
        if (bonus.measure() != null) {
          measures.add(bonus.measure());
        }
      }
    }
    return measures;
  }

  private static Lever more(UnitFigures figures, String id) {
    Measure measure = figures.figures().scheme().measure(id);
    Progress progress = figures.progress(id);
    BigFraction from = zeroIfNone(progress.actual());
    BigFraction target = progress.target();
    BigFraction yardstick =
        target != null && target.signum() > 0 ? target : from.signum() > 0 ? from : BigFraction.ONE;
    return new Lever(figures.unit(), measure, from, step(measure), UNBOUNDED, yardstick);
  }

  /** Less of it, down to 0. */
  private static void less(UnitFigures figures, String id, List<Lever> into) {
    Lever more = more(figures, id);
    long most = Exact.floor(more.from.divide(more.step)).longValue();
    if (most > 0) {
      into.add(
          new Lever(more.unit, more.measure, more.from, more.step.negate(), most, more.yardstick));
    }
  }

  private static BigFraction step(Measure measure) {
    String unit = measure.unit();
    return Exact.of(
        unit == null ? STEP_OF_RATIO : STEPS.getOrDefault(unit, BigDecimal.ONE.toPlainString()));
  }

  private static BigFraction zeroIfNone(@Nullable BigFraction value) {
    return value == null ? BigFraction.ZERO : value;
  }

  BigFraction change(long steps) {
    return step.multiply(steps);
  }

  /** The actual after so many steps. */
  BigFraction after(long steps) {
    return from.add(change(steps));
  }

  Supposition supposing(long steps) {
    return new Supposition(unit.id(), measure.id(), change(steps));
  }

  /** What so many steps cost: the change as a share of the yardstick. */
  BigFraction cost(long steps) {
    return change(steps).abs().divide(yardstick);
  }
}
