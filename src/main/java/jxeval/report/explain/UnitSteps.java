package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.Raised;
import jxeval.evaluation.UnitResult;
import jxeval.model.Unit;
import jxeval.report.scheme.RulingLines;
import jxeval.report.words.ReasonText;
import org.jspecify.annotations.Nullable;

/** All that a run says of one unit, figure by figure. */
final class UnitSteps {
  private final Setting setting;
  private final IndicatorSteps indicators;
  private final StandingSteps standing;
  private final AwardSteps awards;
  private final ReasonText reasons;

  UnitSteps(Setting setting) {
    this.setting = setting;
    this.indicators = new IndicatorSteps(setting);
    this.standing = new StandingSteps(setting);
    this.awards = new AwardSteps(setting);
    this.reasons = new ReasonText(setting.words());
  }

  Step of(Unit unit) {
    List<Step> under = new ArrayList<>();
    for (GroupResult group : setting.results().groups()) {
      group.units().stream()
          .filter(u -> u.unit().id().equals(unit.id()))
          .forEach(u -> under.add(assessed(u, group)));
    }
    consequences(setting.results().consequences(), unit, "consequence").forEach(under::add);
    consequences(setting.results().waived(), unit, "waived").forEach(under::add);
    under.addAll(awards.of(unit));
    new RulingLines(setting.scheme(), setting.words())
        .concerning(unit.id())
        .forEach(line -> under.add(Step.of("ruling", "", setting.of("ruling", "ruling", line))));
    return Step.of("unit", unit.id(), unit.name()).under(under);
  }

  private Step assessed(UnitResult unit, GroupResult group) {
    List<Step> under = new ArrayList<>(figures(unit, group));
    String title =
        group.group().isEmpty()
            ? group.assessment().title()
            : group.assessment().title() + " " + group.group();
    return Step.of("assessment", group.assessment().id(), title).under(under);
  }

  /** Total, indicators, rank and grade of a unit in one group. */
  List<Step> figures(UnitResult unit, GroupResult group) {
    List<Step> steps = new ArrayList<>();
    steps.add(standing.total(unit, group));
    unit.indicators().forEach(line -> steps.add(indicators.of(line, unit, group.assessment())));
    steps.add(standing.rank(unit, group));
    standing.grade(unit, group.assessment()).ifPresent(steps::add);
    zero(unit.brokenZero()).ifPresent(steps::add);
    return steps;
  }

  private Optional<Step> zero(@Nullable Boolean broken) {
    return Optional.ofNullable(broken)
        .map(b -> Step.of("rule", "broken_zero", setting.of(b ? "zero.broken" : "zero.not")));
  }

  private Stream<Step> consequences(List<Raised> raised, Unit unit, String kind) {
    return raised.stream()
        .filter(r -> r.unit().id().equals(unit.id()))
        .map(
            r ->
                Step.of(kind, r.consequence().id(), r.consequence().says())
                    .formula(
                        kind.equals("waived")
                            ? setting.of("waived", "reason", reasons.of(r.reasons()))
                            : reasons.of(r.reasons()))
                    .basis(setting.basis(r.consequence().clause(), r.consequence().path())));
  }
}
