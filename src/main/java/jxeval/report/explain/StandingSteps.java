package jxeval.report.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.IndicatorResult;
import jxeval.evaluation.UnitResult;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.model.Working;
import jxeval.report.words.ReasonText;
import jxeval.scheme.Assessment;
import jxeval.scheme.Comparison;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A unit's total, rank and grade in its group. */
final class StandingSteps {
  private final Setting setting;
  private final ReasonText reasons;

  StandingSteps(Setting setting) {
    this.setting = setting;
    this.reasons = new ReasonText(setting.words());
  }

  Step total(UnitResult unit, GroupResult group) {
    Assessment assessment = group.assessment();
    Step step =
        Step.of("total", "total", setting.of("total"))
            .basis(setting.basis(assessment.clause(), assessment.path() + ".total"));
    if (unit.total() == null) {
      return step.value("-").under(List.of(Step.of("rule", "", setting.of("why.nothing_left"))));
    }
    List<Step> under = new ArrayList<>(bonus(unit, assessment));
    unit.notes().stream()
        .filter(n -> n.key().startsWith("veto.total"))
        .forEach(n -> under.add(note(n)));
    return setting.worked(step, total(unit)).value(unit.total().toPlainString()).under(under);
  }

  private Step note(UnitResult.Note note) {
    return Step.of("rule", note.key(), reasons.of(note))
        .basis(note.clause() == null ? List.of() : List.of(note.clause()));
  }

  /** Scores and bonus, never below 0, under the cap of a veto. */
  static Working total(UnitResult unit) {
    List<Working> parts = new ArrayList<>();
    for (IndicatorResult line : unit.indicators()) {
      if (line.score() != null && !line.indicator().bonusOnly()) {
        parts.add(Working.named(line.indicator().label(), Exact.of(line.score())));
      }
    }
    if (unit.bonus().signum() != 0) {
      parts.add(Working.named("bonus", Exact.of(unit.bonus())));
    }
    Working sum = Working.sum(parts).notNegative();
    BigFraction total = Exact.of(Objects.requireNonNull(unit.total()));
    return Exact.compare(sum.value(), total) > 0 ? sum.atMost(Working.named("cap", total)) : sum;
  }

  /** The bonuses and their ceiling; nothing where none adds. */
  private List<Step> bonus(UnitResult unit, Assessment assessment) {
    List<Working> parts = new ArrayList<>();
    for (IndicatorResult line : unit.indicators()) {
      if (line.bonus().signum() != 0) {
        parts.add(Working.named(line.indicator().label(), Exact.of(line.bonus())));
      }
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    Working sum = Working.sum(parts);
    BigFraction ceiling = assessment.bonusCeiling();
    return List.of(
        setting
            .worked(
                Step.of("bonus", "bonus", setting.of("bonuses")),
                ceiling == null
                    ? sum
                    : sum.atMost(
                        Working.named(
                            "ceiling", Exact.of(Rounding.halfUp(ceiling, assessment.decimals())))))
            .value(unit.bonus().toPlainString())
            .basis(
                ceiling == null
                    ? List.of()
                    : setting.basis(assessment.clause(), assessment.path() + ".bonus_ceiling")));
  }

  /** The rank, and what {@link #around} it stands. */
  Step rank(UnitResult unit, GroupResult group) {
    Step step =
        Step.of("rank", "rank", setting.of("rank"))
            .under(setting.cellsOnly() ? List.of() : around(unit, group));
    if (unit.rank() == null) {
      return step.value("-");
    }
    long ranked = group.units().stream().filter(u -> u.rank() != null).count();
    String tied = unit.tied() ? setting.of("rank.tied") : "";
    Working place = Working.of(1).plus(Working.named("ahead", BigFraction.of(ahead(unit, group))));
    return step.formula(setting.of("rank.rule", "count", ranked) + tied)
        .worked(setting.numbers(place), setting.exact(place))
        .value(String.valueOf(unit.rank()));
  }

  /** Who stands just above and below, and what decided between equal totals. */
  private List<Step> around(UnitResult unit, GroupResult group) {
    List<Step> under = new ArrayList<>();
    unit.notes().stream()
        .filter(n -> !n.key().equals("veto.total") && !n.key().equals("veto.grade"))
        .forEach(n -> under.add(note(n)));
    if (unit.rank() == null) {
      return under;
    }
    int at = group.units().stream().map(u -> u.unit().id()).toList().indexOf(unit.unit().id());
    if (at > 0) {
      under.add(neighbour("above", group.units().get(at - 1), unit));
    }
    if (at + 1 < group.units().size() && group.units().get(at + 1).rank() != null) {
      under.add(neighbour("below", group.units().get(at + 1), unit));
    }
    if (unit.previousRank() != null) {
      under.add(
          Step.of("rule", "previous", setting.of("rank.previous"))
              .value(String.valueOf(unit.previousRank())));
    }
    return under;
  }

  /** How many units, or in a dense ranking how many ranks, stand before the unit's. */
  private static int ahead(UnitResult unit, GroupResult group) {
    int own = Objects.requireNonNull(unit.rank());
    List<Integer> better = new ArrayList<>();
    for (UnitResult other : group.units()) {
      if (other.rank() != null && other.rank() < own) {
        better.add(other.rank());
      }
    }
    return group.assessment().dense() ? (int) better.stream().distinct().count() : better.size();
  }

  private Step neighbour(String side, UnitResult other, UnitResult unit) {
    Working apart =
        Working.named("total", Exact.of(total(other.total())))
            .minus(Working.named("own", Exact.of(total(unit.total()))));
    return Step.of(
            "neighbour",
            other.unit().id(),
            setting.of(
                "rank." + side,
                "unit",
                other.unit().name(),
                "rank",
                String.valueOf(other.rank()),
                "total",
                total(other.total())))
        .worked(setting.numbers(apart), setting.exact(apart))
        .value(total(other.total()).subtract(total(unit.total())).toPlainString());
  }

  private static BigDecimal total(@Nullable BigDecimal total) {
    return Optional.ofNullable(total).orElse(BigDecimal.ZERO);
  }

  /** The grade and the band that gave it; empty where the assessment does not grade. */
  Optional<Step> grade(UnitResult unit, Assessment assessment) {
    Assessment.Grades grades = assessment.grades();
    if (grades == null || unit.grade() == null) {
      return Optional.empty();
    }
    String of = grades.measure();
    String by =
        setting.of(
            "grade." + grades.by().name().toLowerCase(Locale.ROOT),
            "of",
            of == null ? "" : setting.scheme().measure(of).label());
    return Optional.of(
        Step.of("grade", "grade", setting.of("grade"))
            .formula(by)
            .value(unit.grade())
            .basis(setting.basis(assessment.clause(), assessment.path() + ".grades"))
            .under(setting.cellsOnly() ? List.of() : bands(unit, grades)));
  }

  private List<Step> bands(UnitResult unit, Assessment.Grades grades) {
    List<Step> under = new ArrayList<>();
    for (Assessment.GradeBand band : grades.bands()) {
      under.add(Step.of("rule", band.grade(), band(grades, band)));
    }
    unit.notes().stream()
        .filter(n -> n.key().equals("veto.grade"))
        .forEach(n -> under.add(note(n)));
    return under;
  }

  private String band(Assessment.Grades grades, Assessment.GradeBand band) {
    Comparison bounds = band.comparison();
    String when =
        bounds.isFree()
            ? setting.wording().of("bound.rest")
            : grades.by() == Assessment.Grades.By.TOTAL
                ? setting.wording().bounds(bounds)
                : setting.wording().percent(bounds);
    return band.when() == null
        ? setting.wording().of("show.grade", "a", when, "b", band.grade())
        : setting
            .wording()
            .of(
                "show.grade_if",
                "a",
                when,
                "b",
                band.grade(),
                "c",
                setting.conditions().of(band.when()));
  }
}
