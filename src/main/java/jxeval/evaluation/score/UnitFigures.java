package jxeval.evaluation.score;

import jxeval.evaluation.Figure;
import jxeval.evaluation.Progress;
import jxeval.evaluation.measure.Figures;
import jxeval.ledger.Subject;
import jxeval.model.Unit;
import jxeval.scheme.Assessment;
import jxeval.scheme.Comparison;
import jxeval.scheme.Indicator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A unit's figures as its assessment reads them: against its own tasks, else against the targets of
 * the indicators; at the pace of the indicators.
 *
 * @param assessment null for a unit that none covers
 */
public record UnitFigures(Figures figures, Unit unit, @Nullable Assessment assessment) {
  private static final String NEW_PROJECTS = "new_projects";

  public Subject subject() {
    return Subject.of(unit);
  }

  public Figure figure(String measure) {
    return figures.of(measure, subject());
  }

  /** The progress of a measure, wherever a condition, a tie-break or a grade asks for it. */
  public Progress progress(String measure) {
    Indicator first = null;
    BigFraction target = null;
    if (assessment != null) {
      for (Indicator indicator : assessment.indicators()) {
        if (indicator.measure().equals(measure)) {
          first = first == null ? indicator : first;
          target = target == null ? indicator.target() : target;
        }
      }
    }
    return progress(
        measure,
        target,
        first == null ? !figures.scheme().measure(measure).isRatio() : first.paced());
  }

  /**
   * The progress of a measure against the unit's task.
   *
   * @param target used where the unit has no task in the measure
   */
  public Progress progress(String measure, @Nullable BigFraction target, boolean paced) {
    BigFraction task = figures.targets().task(measure, subject());
    return figures.targets().progress(figure(measure).value(), task == null ? target : task, paced);
  }

  /**
   * 破零; a figure that does not exist breaks nothing. Null where it is not asked: by the assessment,
   * or for a unit without one by the file, which has no {@code new_projects}.
   */
  public @Nullable Boolean brokenZero() {
    Assessment.BrokenZero asked = asked();
    if (asked == null) {
      return null;
    }
    BigFraction value = figure(asked.measure()).value();
    return value != null && asked.comparison().holds(value);
  }

  /** The measure that tells whether zero is broken; null where none does. */
  @Nullable String brokenZeroMeasure() {
    Assessment.BrokenZero asked = asked();
    return asked == null ? null : asked.measure();
  }

  private Assessment.@Nullable BrokenZero asked() {
    return assessment == null ? byDefault() : assessment.brokenZero();
  }

  private Assessment.@Nullable BrokenZero byDefault() {
    return figures.scheme().measures().containsKey(NEW_PROJECTS)
        ? new Assessment.BrokenZero(
            NEW_PROJECTS, new Comparison(BigFraction.ZERO, null, null, null))
        : null;
  }
}
