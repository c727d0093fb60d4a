package jxeval.evaluation.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.Figure;
import jxeval.model.Exact;
import jxeval.model.Unit;
import jxeval.model.UnitNames;
import jxeval.model.Working;
import jxeval.scheme.Award;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How a team's 完成任务奖 is divided among its members (五-一-4): as its leader states, where that adds up
 * to the award, else in proportion to a measure at year-end.
 */
final class Divisions {
  private final YearEnd year;
  private final List<PeopleRows.Row> stated;
  private final TreeSet<String> divided = new TreeSet<>();

  Divisions(YearEnd year, List<PeopleRows.Row> stated) {
    this.year = year;
    this.stated = stated;
  }

  /** The members' parts in file order; a stated division serves the team's first award. */
  List<AwardEntry> of(
      Award.TaskCompletion award, Unit team, BigDecimal yuan, List<Finding> findings) {
    List<Unit> members = year.scheme().membersOf(team.id()).toList();
    boolean first = divided.add(team.id());
    List<PeopleRows.Row> rows =
        stated.stream().filter(r -> first && r.unit().equals(team.id())).toList();
    if (!rows.isEmpty()) {
      Optional<Map<Unit, BigFraction>> parts = stated(award, team, members, rows, findings);
      BigFraction sum = sum(rows);
      if (parts.isPresent() && sum.equals(Exact.of(yuan))) {
        List<Figure.Contribution> cells = rows.stream().map(PeopleRows.Row::cell).toList();
        return entries(award, yuan, parts.get(), "stated", unit -> cells);
      }
      if (parts.isPresent()) {
        findings.add(
            finding(AcrossRule.X551, award, team, rows.get(0), null)
                .with("sum", Yuan.shown(sum))
                .with("amount", yuan.toPlainString()));
      }
    }
    String by = award.divideBy();
    return by == null
        ? List.of()
        : entries(
            award, yuan, weights(members, by), "divided", unit -> year.rows().apply(unit, by));
  }

  /** Leaves a stated division of the team unchecked: its award has no amount yet. */
  void waits(Unit team) {
    divided.add(team.id());
  }

  /** Findings for stated divisions of units that get no such award. */
  List<Finding> idle() {
    List<Finding> findings = new ArrayList<>();
    TreeSet<String> told = new TreeSet<>(divided);
    for (PeopleRows.Row row : stated) {
      if (told.add(row.unit())) {
        List<PeopleRows.Row> rows =
            stated.stream().filter(r -> r.unit().equals(row.unit())).toList();
        findings.add(
            Finding.of(AcrossRule.X551, row.at(), null)
                .with("unit", name(row.unit()))
                .with("award", PeopleRows.DIVISION)
                .with("sum", Yuan.shown(sum(rows)))
                .with("amount", "0"));
      }
    }
    return findings;
  }

  private Optional<Map<Unit, BigFraction>> stated(
      Award award,
      Unit team,
      List<Unit> members,
      List<PeopleRows.Row> rows,
      List<Finding> findings) {
    UnitNames names = new UnitNames(members);
    Map<Unit, BigFraction> parts = new LinkedHashMap<>();
    members.forEach(m -> parts.put(m, BigFraction.ZERO));
    boolean known = true;
    for (PeopleRows.Row row : rows) {
      Optional<Unit> member =
          names
              .find(row.name())
              .or(() -> members.stream().filter(m -> m.id().equals(row.name())).findFirst());
      if (member.isPresent()) {
        parts.merge(member.get(), row.sum(), BigFraction::add);
      } else {
        findings.add(finding(AcrossRule.X555, award, team, row, row.name()));
        known = false;
      }
    }
    return known ? Optional.of(parts) : Optional.empty();
  }

  private Map<Unit, BigFraction> weights(List<Unit> members, String measure) {
    Map<Unit, BigFraction> weights = new LinkedHashMap<>();
    for (Unit member : members) {
      BigFraction weight = year.candidate(member).actual(measure);
      weights.put(member, weight == null ? BigFraction.ZERO : Exact.max(BigFraction.ZERO, weight));
    }
    return weights;
  }

  private static List<AwardEntry> entries(
      Award award,
      BigDecimal yuan,
      Map<Unit, BigFraction> weights,
      String why,
      Function<Unit, List<Figure.Contribution>> cells) {
    if (weights.values().stream().allMatch(w -> w.signum() == 0)) {
      return List.of();
    }
    List<Unit> members = List.copyOf(weights.keySet());
    List<BigDecimal> parts = Yuan.divide(yuan, List.copyOf(weights.values()));
    BigFraction all = sumOf(weights.values());
    List<AwardEntry> entries = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (parts.get(i).signum() > 0) {
        BigFraction weight = weights.getOrDefault(members.get(i), BigFraction.ZERO);
        entries.add(
            Entry.of(award, Kind.DIVISION)
                .to(members.get(i).id())
                .because(why, Yuan.shown(weight), Yuan.shown(all))
                .by(part(yuan, weight, all, parts.get(i)))
                .from(cells.apply(members.get(i)))
                .due(parts.get(i)));
      }
    }
    return entries;
  }

  /** The whole 元 of a member's share, and the one that its remainder earns. */
  private static Working part(
      BigDecimal yuan, BigFraction weight, BigFraction all, BigDecimal part) {
    Working whole =
        Working.named("award", Exact.of(yuan))
            .times(Working.named("own_part", weight))
            .over(Working.named("all_parts", all))
            .wholeTimes(Working.of(1));
    BigFraction more = Exact.of(part).subtract(whole.value());
    return more.signum() == 0 ? whole : whole.plus(Working.named("remainder", more));
  }

  private static BigFraction sum(List<PeopleRows.Row> rows) {
    return sumOf(rows.stream().map(PeopleRows.Row::sum).toList());
  }

  private static BigFraction sumOf(java.util.Collection<BigFraction> values) {
    return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
  }

  private Finding finding(
      AcrossRule rule, Award award, Unit team, PeopleRows.Row row, @Nullable String found) {
    return Finding.of(rule, row.at(), found)
        .with("unit", team.name())
        .with("award", award.label())
        .withClause(award.clause());
  }

  private String name(String unit) {
    return year.scheme().unit(unit).map(Unit::name).orElse(unit);
  }
}
