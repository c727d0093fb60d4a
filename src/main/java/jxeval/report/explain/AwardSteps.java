package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.evaluation.AwardEntry;
import jxeval.model.Unit;
import jxeval.model.Working;
import jxeval.report.award.BaseUnit;
import jxeval.report.award.Detail;
import jxeval.report.edition.Edition;
import jxeval.report.scheme.AwardWords;
import jxeval.report.words.ReasonText;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a unit or enterprise is awarded, tier by tier. */
final class AwardSteps {
  private final Setting setting;
  private final ReasonText reasons;
  private final FigureSteps figures;

  AwardSteps(Setting setting) {
    this.setting = setting;
    this.reasons = new ReasonText(setting.words());
    this.figures = new FigureSteps(setting);
  }

  List<Step> of(Unit unit) {
    return setting.results().awards().stream()
        .filter(a -> unit.id().equals(a.payee()))
        .map(this::of)
        .toList();
  }

  /** Every amount and base of the award tables. */
  List<Told> all(Edition edition) {
    List<Told> told = new ArrayList<>();
    for (Detail detail : Detail.of(setting.results().awards())) {
      AwardEntry entry = detail.entry();
      Step step = of(entry);
      if (entry.amount() != null && entry.payee() != null) {
        told.add(told(edition, detail, "amount", setting.of("award.amount"), step));
      }
      step.under().stream()
          .filter(s -> s.kind().equals("base"))
          .forEach(s -> told.add(told(edition, detail, "base", s.label(), s)));
    }
    return told;
  }

  private static Told told(
      Edition edition, Detail detail, String column, String figure, Step step) {
    return new Told(
        detail.sheet(),
        detail.table(),
        detail.row(),
        column,
        detail.entry().payee() == null ? "" : edition.name(detail.entry().payee()),
        step.label(),
        figure,
        step);
  }

  Step of(AwardEntry entry) {
    String label =
        Stream.of(
                Optional.of(entry.award().label()),
                Optional.of(part(entry)),
                Optional.ofNullable(entry.project()),
                Optional.ofNullable(entry.person()))
            .flatMap(Optional::stream)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" "));
    Step step =
        Step.of("award", entry.id(), label)
            .formula(reasons.of(entry.basis()))
            .value(
                entry.amount() == null
                    ? setting.of("award." + entry.status().name().toLowerCase(Locale.ROOT))
                    : entry.amount().toPlainString() + "元")
            .basis(setting.basis(entry.clause(), entry.award().path()));
    List<Step> under = new ArrayList<>();
    for (String rule : new AwardWords(setting.scheme(), setting.words()).of(entry.award())) {
      under.add(Step.of("rule", "", setting.of("rule", "rule", rule)));
    }
    under.addAll(setting.parameters(entry.award().path()));
    Working working = entry.working();
    if (entry.base() == null) {
      entry
          .rows()
          .forEach(
              r -> under.add(figures.row(r, entry.kind() == AwardEntry.Kind.PERSON ? "元" : "")));
    } else {
      under.add(base(entry, entry.base()));
    }
    return working == null || entry.amount() == null
        ? step.under(under)
        : step.worked(setting.numbers(working), setting.exact(working)).under(under);
  }

  /** What a tiered or export award is computed on: its rows, less what it has to exceed. */
  private Step base(AwardEntry entry, BigFraction base) {
    String unit = BaseUnit.of(entry, setting.scheme());
    Working rows = FigureSteps.sum(entry.rows());
    BigFraction before = rows.value().subtract(base);
    Working working = before.signum() == 0 ? rows : rows.minus(Working.named("before", before));
    return setting
        .worked(Step.of("base", entry.id() + ".base", setting.of("name.base")), working)
        .value(setting.quantity(base, unit))
        .under(entry.rows().stream().map(r -> figures.row(r, unit)).toList());
  }

  /** The slot or class that stands behind the award's id. */
  private static String part(AwardEntry entry) {
    int slash = entry.id().indexOf('/');
    return slash < 0 ? "" : entry.id().substring(slash + 1);
  }
}
