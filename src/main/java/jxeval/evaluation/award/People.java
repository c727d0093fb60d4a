package jxeval.evaluation.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.model.Exact;
import jxeval.model.Folding;
import jxeval.model.Unit;
import jxeval.model.Working;
import jxeval.scheme.Award;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * 有功人员 (五-一-4), row by row. All rows of a person over the cap are out, then all rows of a unit
 * whose people get more than its award; while a unit has no award with an amount, its people are
 * undecided.
 */
final class People {
  private final Award.People award;
  private final YearEnd year;
  private final Bars bars;
  private final List<AwardEntry> won;
  private final List<Finding> findings = new ArrayList<>();

  private People(Award.People award, YearEnd year, Bars bars, List<AwardEntry> won) {
    this.award = award;
    this.year = year;
    this.bars = bars;
    this.won = won;
  }

  static List<AwardEntry> of(
      Award.People award,
      YearEnd year,
      Bars bars,
      List<PeopleRows.Row> rows,
      List<AwardEntry> won,
      List<Finding> findings) {
    People people = new People(award, year, bars, won);
    List<PeopleRows.Row> within = people.without(rows, People::person, people::overCap);
    within = people.without(within, PeopleRows.Row::unit, people::overAward);
    findings.addAll(people.findings);
    return within.stream().map(people::entry).toList();
  }

  /** The rows but those of the groups that a rule throws out. */
  private List<PeopleRows.Row> without(
      List<PeopleRows.Row> rows,
      Function<PeopleRows.Row, String> key,
      Function<List<PeopleRows.Row>, Optional<Finding>> rule) {
    Map<String, List<PeopleRows.Row>> groups =
        rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    List<PeopleRows.Row> kept = new ArrayList<>(rows);
    groups
        .values()
        .forEach(
            group ->
                rule.apply(group)
                    .ifPresent(
                        finding -> {
                          kept.removeAll(group);
                          findings.add(finding);
                        }));
    return kept;
  }

  private Optional<Finding> overCap(List<PeopleRows.Row> rows) {
    BigFraction cap = award.cap();
    if (cap == null || Exact.compare(sum(rows), cap) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        finding(AcrossRule.X552, rows)
            .with("person", rows.get(0).name())
            .with("cap", Yuan.shown(cap)));
  }

  private Optional<Finding> overAward(List<PeopleRows.Row> rows) {
    Optional<BigDecimal> limit = limit(rows.get(0).unit());
    if (limit.isEmpty() || Exact.compare(sum(rows), Exact.of(limit.get())) <= 0) {
      return Optional.empty();
    }
    return Optional.of(finding(AcrossRule.X553, rows).with("amount", limit.get().toPlainString()));
  }

  private AwardEntry entry(PeopleRows.Row row) {
    Entry entry = Entry.of(award, Kind.PERSON).to(row.unit()).forPerson(row.name());
    Optional<Bars.Bar> bar = bars.on(row.unit(), award);
    if (bar.isPresent()) {
      return entry.withheld(bar.get());
    }
    if (row.yuan().isEmpty()) {
      return entry.because("person", row.reason()).as(Status.UNCONFIGURED);
    }
    BigDecimal yuan = Yuan.halfUp(row.sum());
    if (award.within() != null && limit(row.unit()).isEmpty()) {
      return entry.because("person_waits", row.reason(), yuan.toPlainString()).as(Status.UNDECIDED);
    }
    return entry
        .because("person", row.reason())
        .by(Yuan.rounded(Working.named("proposed", row.sum())))
        .from(List.of(row.cell()))
        .due(yuan);
  }

  /** What the unit has won of the award that its people are paid from; empty while it has none. */
  private Optional<BigDecimal> limit(String unit) {
    String within = award.within();
    return won.stream()
        .filter(e -> within != null && e.award().words().contains(within))
        .filter(e -> unit.equals(e.payee()))
        .flatMap(e -> Optional.ofNullable(e.amount()).stream())
        .reduce(BigDecimal::add);
  }

  private Finding finding(AcrossRule rule, List<PeopleRows.Row> rows) {
    String unit = rows.get(0).unit();
    return Finding.of(rule, rows.get(0).at(), null)
        .with("unit", year.scheme().unit(unit).map(Unit::name).orElse(unit))
        .with("sum", Yuan.shown(sum(rows)))
        .withClause(award.clause());
  }

  /** A person is a unit and a name. */
  private static String person(PeopleRows.Row row) {
    return row.unit() + "\n" + Folding.fold(row.name());
  }

  private static BigFraction sum(List<PeopleRows.Row> rows) {
    return rows.stream().map(PeopleRows.Row::sum).reduce(BigFraction.ZERO, BigFraction::add);
  }
}
