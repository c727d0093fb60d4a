package jxeval.report.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jxeval.evaluation.Figure;
import jxeval.evaluation.IndicatorResult;
import jxeval.evaluation.Progress;
import jxeval.evaluation.UnitResult;
import jxeval.ledger.Subject;
import jxeval.model.Rounding;
import jxeval.model.Unit;
import jxeval.model.Working;
import jxeval.scheme.Assessment;
import jxeval.scheme.Indicator;
import jxeval.scheme.Measure;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.scoring.Scoring;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** One indicator of a unit: the rule with the numbers put in, then what the numbers are. */
final class IndicatorSteps {
  private final Setting setting;
  private final FigureSteps figures;
  private final ProgressSteps progress;

  IndicatorSteps(Setting setting) {
    this.setting = setting;
    this.figures = new FigureSteps(setting);
    this.progress = new ProgressSteps(setting);
  }

  Step of(IndicatorResult line, UnitResult unit, Assessment assessment) {
    Indicator indicator = line.indicator();
    Step step =
        Step.of(indicator.bonusOnly() ? "bonus" : "score", indicator.id(), indicator.label())
            .basis(setting.basis(indicator.clause(), indicator.path()));
    BigDecimal score = indicator.bonusOnly() ? line.bonus() : line.score();
    if (score == null) {
      return step.value("-")
          .under(List.of(why("shared"), figures.of(line.figure(), Subject.of(unit.unit()))));
    }
    Map<String, Working> meanings = meanings(line.progress(), line, unit, assessment);
    List<Step> under = new ArrayList<>();
    Working all = line.working();
    if (indicator.bonusOnly()) {
      all = total(line);
    }
    step = setting.worked(step, all, meanings).value(score.toPlainString());
    rule(indicator.score(), line.figure().measure(), under);
    condition(indicator.when(), line.working(), under);
    points(line, unit, assessment, under);
    under.addAll(
        progress.of(line.progress(), line.figure().measure(), taskPath(unit.unit(), line)));
    under.add(figures.of(line.figure(), Subject.of(unit.unit())));
    bonuses(line, unit, assessment, under);
    under.addAll(setting.parameters(indicator.path()));
    return step.under(under);
  }

  /** The target that a unit has in a line, with the value of the target file that sets it. */
  Optional<Step> target(IndicatorResult line, Unit unit) {
    BigFraction target = line.progress().target();
    String task = taskPath(unit, line);
    return target == null
        ? Optional.empty()
        : Optional.of(
            setting
                .worked(
                    Step.of("target", line.indicator().id(), setting.of("name.target")),
                    Working.of(target))
                .value(setting.quantity(target, line.figure().measure()))
                .basis(setting.basis(line.indicator().clause(), line.indicator().path()))
                .under(setting.parameters(task)));
  }

  /** A line's target, and its rate and gap with what they are of. */
  List<Step> of(IndicatorResult line, Unit unit) {
    List<Step> steps = progress.of(line.progress(), line.figure().measure(), taskPath(unit, line));
    Step actual = figures.of(line.figure(), Subject.of(unit));
    return target(line, unit).stream()
        .flatMap(
            target ->
                Stream.concat(
                    Stream.of(target),
                    steps.stream()
                        .filter(s -> s.kind().equals("rate") || s.kind().equals("gap"))
                        .map(s -> s.under(List.of(actual, target)))))
        .toList();
  }

  /** What a bonus-only line adds, with its own bonuses. */
  private static Working total(IndicatorResult line) {
    Working all = line.working();
    for (IndicatorResult.BonusResult bonus : line.bonuses()) {
      all = bonus.adds().signum() == 0 ? all : all.plus(bonus.working());
    }
    return all;
  }

  private Step why(String key) {
    return Step.of("rule", "", setting.of("why." + key));
  }

  private void rule(Scoring scoring, Measure measure, List<Step> under) {
    if (!setting.cellsOnly()) {
      String says = setting.scorings().of(scoring, measure);
      under.add(Step.of("rule", "", setting.of("rule", "rule", says)));
    }
  }

  private void condition(@Nullable Condition when, Working working, List<Step> under) {
    if (when != null && !setting.cellsOnly()) {
      String key = working.value().signum() == 0 ? "if.zero" : "if.holds";
      under.add(Step.of("rule", "", setting.of(key, "if", setting.conditions().of(when))));
    }
  }

  private void points(
      IndicatorResult line, UnitResult unit, Assessment assessment, List<Step> under) {
    BigFraction points = line.points();
    BigFraction stated = line.indicator().points();
    if (points == null || points.equals(stated)) {
      return;
    }
    under.add(
        setting
            .worked(
                Step.of("points", "", setting.of("name.points")), shared(stated, unit, assessment))
            .value(Rounding.halfUp(points, assessment.decimals()).toPlainString()));
  }

  /** The points as stated, times what the whole is over what is left of it. */
  private static Working shared(BigFraction stated, UnitResult unit, Assessment assessment) {
    BigFraction left =
        unit.indicators().stream()
            .filter(i -> !i.indicator().bonusOnly() && i.score() != null)
            .map(i -> i.indicator().points())
            .reduce(BigFraction.ZERO, BigFraction::add);
    return Working.named("stated", stated)
        .times(Working.named("whole", assessment.total()))
        .over(Working.named("left", left));
  }

  private static Map<String, Working> meanings(
      Progress progress, IndicatorResult line, UnitResult unit, Assessment assessment) {
    Map<String, Working> meanings = new LinkedHashMap<>(ProgressSteps.meanings(progress));
    BigFraction points = line.points();
    if (points != null && !points.equals(line.indicator().points())) {
      meanings.put("points", shared(line.indicator().points(), unit, assessment));
    }
    return meanings;
  }

  /** The path of the task that the line is measured against, else of its own target. */
  private String taskPath(Unit of, IndicatorResult line) {
    String measure = line.figure().measure().id();
    return of.tasks().containsKey(measure)
        ? "units." + setting.scheme().order(of.id()) + ".tasks." + measure
        : line.indicator().path() + ".target";
  }

  private void bonuses(
      IndicatorResult line, UnitResult unit, Assessment assessment, List<Step> under) {
    for (IndicatorResult.BonusResult bonus : line.bonuses()) {
      Indicator.Bonus rule = bonus.bonus();
      Figure figure = bonus.figure();
      List<Step> below = new ArrayList<>();
      rule(rule.score(), figure.measure(), below);
      condition(rule.when(), bonus.working(), below);
      below.addAll(progress.of(bonus.progress(), figure.measure(), null));
      if (!figure.measure().id().equals(line.figure().measure().id())) {
        below.add(figures.of(figure, Subject.of(unit.unit())));
      }
      below.addAll(setting.parameters(rule.path()));
      under.add(
          setting
              .worked(
                  Step.of("bonus", line.indicator().id(), setting.of("bonus")),
                  bonus.working(),
                  ProgressSteps.meanings(bonus.progress()))
              .value(Rounding.halfUp(bonus.adds(), assessment.decimals()).toPlainString())
              .basis(setting.basis(rule.clause(), rule.path()))
              .under(below));
    }
  }
}
