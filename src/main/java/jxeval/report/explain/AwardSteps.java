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
import jxeval.report.scheme.AwardWords;
import jxeval.report.words.ReasonText;

/** What a unit or enterprise is awarded, tier by tier. */
final class AwardSteps {
  private final Setting setting;
  private final ReasonText reasons;

  AwardSteps(Setting setting) {
    this.setting = setting;
    this.reasons = new ReasonText(setting.words());
  }

  List<Step> of(Unit unit) {
    return setting.results().awards().stream()
        .filter(a -> unit.id().equals(a.payee()))
        .map(this::of)
        .toList();
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
    Working working = entry.working();
    if (entry.kind() == AwardEntry.Kind.PRIZE && entry.amount() != null) {
      return step.worked(null, entry.amount().toPlainString()).under(under);
    }
    return working == null || entry.amount() == null
        ? step.under(under)
        : step.worked(setting.numbers(working), setting.exact(working)).under(under);
  }

  /** The slot or class that stands behind the award's id. */
  private static String part(AwardEntry entry) {
    int slash = entry.id().indexOf('/');
    return slash < 0 ? "" : entry.id().substring(slash + 1);
  }
}
