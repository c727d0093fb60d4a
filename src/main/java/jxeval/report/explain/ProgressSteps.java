package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jxeval.evaluation.Progress;
import jxeval.model.Working;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** How far an actual has come: progress, rate, gap, what is due, and the target. */
final class ProgressSteps {
  private final Setting setting;

  ProgressSteps(Setting setting) {
    this.setting = setting;
  }

  /** What a rule's x stands for; empty where there is none. */
  static Map<String, Working> meanings(Progress progress) {
    return reached(progress).map(w -> Map.of("x", w)).orElse(Map.of());
  }

  /**
   * Nothing where there is no target.
   *
   * @param task path of the target in the target file; null where the line above tells it
   */
  List<Step> of(Progress progress, Measure measure, @Nullable String task) {
    BigFraction target = progress.target();
    if (target == null) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    reached(progress)
        .filter(w -> isPaced(progress))
        .ifPresent(
            w ->
                steps.add(
                    setting
                        .worked(step("progress"), w)
                        .value(Setting.percent(progress.progress()))));
    rate(progress)
        .ifPresent(
            w -> {
              steps.add(setting.worked(step("rate"), w).value(Setting.percent(progress.rate())));
              steps.add(
                  setting
                      .worked(step("gap"), w.minus(pace(progress)))
                      .value(Setting.percent(progress.gap())));
            });
    if (isPaced(progress)) {
      steps.add(
          setting
              .worked(step("due"), due(progress, target))
              .value(setting.quantity(progress.due(), measure)));
    }
    Step step = step("target").value(setting.quantity(target, measure));
    steps.add(task == null ? step : step.under(setting.parameters(task)));
    return steps;
  }

  private Step step(String kind) {
    return Step.of(kind, "", setting.of("name." + kind));
  }

  private static Optional<Working> reached(Progress progress) {
    return progress.progress() == null || progress.target() == null || progress.actual() == null
        ? Optional.empty()
        : Optional.of(
            Working.named("actual", progress.actual()).over(due(progress, progress.target())));
  }

  private static Optional<Working> rate(Progress progress) {
    return progress.rate() == null || progress.target() == null || progress.actual() == null
        ? Optional.empty()
        : Optional.of(
            Working.named("actual", progress.actual())
                .over(Working.named("target", progress.target())));
  }

  private static Working due(Progress progress, BigFraction target) {
    Working whole = Working.named("target", target);
    return isPaced(progress) ? whole.times(pace(progress)) : whole;
  }

  /** Whether less than the whole target is due. */
  private static boolean isPaced(Progress progress) {
    return !Objects.equals(progress.due(), progress.target());
  }

  /** The share of the target that is due. */
  private static Working pace(Progress progress) {
    BigFraction pace = BigFraction.ONE;
    if (progress.due() != null && progress.target() != null && progress.target().signum() != 0) {
      pace = progress.due().divide(progress.target());
    }
    return Working.namedShare("pace", pace);
  }
}
