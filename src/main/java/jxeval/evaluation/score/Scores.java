package jxeval.evaluation.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jxeval.evaluation.Figure;
import jxeval.evaluation.IndicatorResult;
import jxeval.evaluation.Progress;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.model.Working;
import jxeval.scheme.Assessment;
import jxeval.scheme.Indicator;
import jxeval.scheme.scoring.Scoring;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The indicators of one unit, scored. */
final class Scores {
  private final UnitCase unit;
  private final UnitFigures figures;
  private final Assessment assessment;
  private final GroupActuals group;
  private final @Nullable BigFraction sharing;

  Scores(UnitCase unit, Assessment assessment, GroupActuals group) {
    this.unit = unit;
    this.figures = unit.figures();
    this.assessment = assessment;
    this.group = group;
    this.sharing = sharing();
  }

  /** Whether there is anything left to score. */
  boolean isScored() {
    return sharing != null;
  }

  List<IndicatorResult> indicators() {
    return assessment.indicators().stream().map(this::indicator).toList();
  }

  /**
   * What multiplies the points that are left; 1 where nothing is shared, null where nothing is left
   * of a total above 0.
   */
  private @Nullable BigFraction sharing() {
    List<Indicator> scoring = assessment.indicators().stream().filter(i -> !i.bonusOnly()).toList();
    if (assessment.total().signum() == 0 || scoring.stream().noneMatch(this::isShared)) {
      return BigFraction.ONE;
    }
    BigFraction left =
        scoring.stream()
            .filter(i -> !isShared(i))
            .map(Indicator::points)
            .reduce(BigFraction.ZERO, BigFraction::add);
    return left.signum() == 0 ? null : assessment.total().divide(left);
  }

  private boolean isShared(Indicator indicator) {
    return !indicator.bonusOnly()
        && indicator.whenNoTarget() == Indicator.WhenNoTarget.SHARE
        && !isScorable(indicator.score(), progress(indicator));
  }

  private static boolean isScorable(Scoring score, Progress progress) {
    return progress.actual() != null && (!score.needsTarget() || progress.progress() != null);
  }

  private Progress progress(Indicator indicator) {
    return figures.progress(indicator.measure(), indicator.target(), indicator.paced());
  }

  private IndicatorResult indicator(Indicator indicator) {
    Figure figure = figures.figure(indicator.measure());
    Progress progress = progress(indicator);
    if (isShared(indicator)) {
      return new IndicatorResult(
          indicator,
          figure,
          progress,
          null,
          null,
          printed(BigFraction.ZERO),
          Working.nothing(),
          List.of());
    }
    boolean holds = indicator.when() == null || indicator.when().holds(unit);
    BigFraction factor = indicator.bonusOnly() || sharing == null ? BigFraction.ONE : sharing;
    BigFraction points = indicator.points().multiply(factor);
    Working working = Working.nothing();
    if (holds && isScorable(indicator.score(), progress)) {
      working = indicator.score().earned(standing(indicator.measure(), progress, points, factor));
    } else if (holds && !indicator.bonusOnly() && isFull(indicator)) {
      working = Working.named("points", points);
    }
    List<IndicatorResult.BonusResult> bonuses =
        indicator.bonuses().stream().map(b -> bonus(indicator, b, holds)).toList();
    BigFraction added =
        bonuses.stream()
            .map(IndicatorResult.BonusResult::adds)
            .reduce(BigFraction.ZERO, BigFraction::add);
    return indicator.bonusOnly()
        ? new IndicatorResult(
            indicator,
            figure,
            progress,
            null,
            printed(BigFraction.ZERO),
            printed(Exact.max(BigFraction.ZERO, working.value()).add(added)),
            working.notNegative(),
            bonuses)
        : new IndicatorResult(
            indicator,
            figure,
            progress,
            points,
            printed(working.value()),
            printed(added),
            working,
            bonuses);
  }

  private static boolean isFull(Indicator indicator) {
    return indicator.whenNoTarget() == Indicator.WhenNoTarget.FULL;
  }

  private IndicatorResult.BonusResult bonus(
      Indicator indicator, Indicator.Bonus bonus, boolean indicatorHolds) {
    String measure = bonus.measure() == null ? indicator.measure() : bonus.measure();
    boolean own = !measure.equals(indicator.measure());
    BigFraction target = bonus.target();
    Boolean paced = bonus.paced();
    Progress progress =
        figures.progress(
            measure,
            target != null || own ? target : indicator.target(),
            paced != null
                ? paced
                : own ? !figures.figures().scheme().measure(measure).isRatio() : indicator.paced());
    boolean adds =
        indicatorHolds
            && isScorable(bonus.score(), progress)
            && (bonus.when() == null || bonus.when().holds(unit));
    return new IndicatorResult.BonusResult(
        bonus,
        figures.figure(measure),
        progress,
        adds
            ? bonus.score().added(standing(measure, progress, bonus.points(), BigFraction.ONE))
            : Working.nothing());
  }

  private UnitStanding standing(
      String measure, Progress progress, BigFraction points, BigFraction factor) {
    return new UnitStanding(
        unit,
        measure,
        Objects.requireNonNull(progress.actual()),
        progress.progress(),
        group.of(measure),
        points,
        factor);
  }

  private BigDecimal printed(BigFraction exact) {
    return Rounding.halfUp(exact, assessment.decimals());
  }
}
