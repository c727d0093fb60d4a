package jxeval.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.evaluation.consequence.Consequences;
import jxeval.evaluation.consequence.Phase;
import jxeval.evaluation.score.Scoreboard;
import jxeval.model.CellRef;
import jxeval.model.Unit;
import jxeval.scheme.Consequence;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;

/**
 * Rulings that settle nothing in the run that they are for.
 *
 * <p>A waiver is looked at where its consequence is raised, the monthly ones apart, since a waiver
 * names no month; orders of tied units and exclusions at year-end.
 */
final class IdleRulings {
  private final Scheme scheme;

  IdleRulings(Scheme scheme) {
    this.scheme = scheme;
  }

  /** X558: waivers of what is not raised. */
  List<Finding> waivers(Consequences consequences, List<Phase> phases) {
    List<Finding> findings = new ArrayList<>();
    for (Ruling.Waive ruling : scheme.rulings(Ruling.Waive.class)) {
      Consequence consequence =
          scheme.consequences().stream()
              .filter(c -> c.id().equals(ruling.consequence()))
              .findFirst()
              .orElseThrow();
      boolean here = phases.stream().anyMatch(p -> p.raises(consequence.at()));
      if (here && consequences.waived().stream().noneMatch(r -> r.isWaivedBy(ruling))) {
        findings.add(
            finding(AcrossRule.X558, ruling)
                .with("unit", name(ruling.unit()))
                .with("says", consequence.says()));
      }
    }
    return findings;
  }

  /** X557: orders of units of which no two are still equal. */
  List<Finding> orders(Scoreboard board) {
    return scheme.rulings(Ruling.Tie.class).stream()
        .filter(r -> !board.settles(r))
        .map(
            r ->
                finding(AcrossRule.X557, r)
                    .with("units", r.order().stream().map(this::name).collect(joined()))
                    .with("assessment", scheme.assessment(r.assessment()).orElseThrow().title()))
        .toList();
  }

  /** X559: exclusions from awards and rankings none of which is open to the unit. */
  List<Finding> exclusions() {
    OpenTo open = new OpenTo(scheme);
    return scheme.rulings(Ruling.Exclude.class).stream()
        .filter(
            r -> {
              Unit unit = scheme.unit(r.unit()).orElseThrow();
              return r.from().stream().noneMatch(word -> open.to(unit, word));
            })
        .map(
            r ->
                finding(AcrossRule.X559, r)
                    .with("unit", name(r.unit()))
                    .with("from", r.from().stream().collect(joined())))
        .toList();
  }

  private Finding finding(AcrossRule rule, Ruling ruling) {
    return Finding.of(rule, CellRef.file(scheme.file()), null).with("ruling", ruling.path());
  }

  private String name(String unit) {
    return scheme.unit(unit).map(Unit::name).orElse(unit);
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("、");
  }
}
