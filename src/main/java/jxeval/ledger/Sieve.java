package jxeval.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.check.MonthRule;
import jxeval.check.RowRule;
import jxeval.ledger.check.Ahead;
import jxeval.ledger.check.Changes;
import jxeval.ledger.check.Check;
import jxeval.ledger.check.Cumulative;
import jxeval.ledger.check.EntryTwice;
import jxeval.ledger.check.OverPlan;
import jxeval.ledger.check.Presence;
import jxeval.ledger.check.Restated;
import jxeval.ledger.check.Trips;
import jxeval.ledger.check.TwiceInReturn;
import jxeval.ledger.listing.History;
import jxeval.ledger.listing.Listings;
import jxeval.ledger.listing.ReturnMonths;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.Row;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * The rows up to a month, sifted by the checks that look at rows beside each other. A check whose
 * errors keep rows out is made at once, every other one when its findings are asked for.
 */
final class Sieve {
  private final FormOverrides forms;
  private final List<Row> rows;
  private final List<Finding> refusing = new ArrayList<>();
  private final List<Check> telling = new ArrayList<>();

  Sieve(Facts facts, Scheme scheme, YearMonth month) {
    this.forms = scheme.forms();
    List<Row> seen =
        facts.rows().stream()
            .filter(r -> r.month() == null || !r.month().isAfter(month))
            .sorted(order(scheme))
            .toList();
    List<Row> counting = seen.stream().filter(Row::counts).toList();
    for (Check check : checks(facts, scheme, month, seen, counting)) {
      if (check.refuses(forms)) {
        refusing.addAll(judged(check));
      } else {
        telling.add(check);
      }
    }
    Set<CellRef> errors = rowsWithErrors(refusing);
    this.rows =
        errors.isEmpty()
            ? counting
            : counting.stream().filter(r -> !errors.contains(r.source().whole())).toList();
  }

  private static List<Check> checks(
      Facts facts, Scheme scheme, YearMonth month, List<Row> seen, List<Row> counting) {
    Listings stated = Listings.of(seen);
    List<History> counted = History.of(stated.counting());
    return List.of(
        Check.of(() -> Cumulative.ofProjects(stated), MonthRule.M601),
        Check.of(() -> Cumulative.ofRecruitment(seen), MonthRule.M601),
        Check.of(() -> Cumulative.ofPlants(seen), MonthRule.M601),
        Check.of(() -> Restated.of(facts, month), MonthRule.M602),
        Check.of(
            () -> acrossMonths(History.of(stated), ReturnMonths.of(facts, month), scheme),
            MonthRule.M603,
            MonthRule.M604,
            MonthRule.M605,
            MonthRule.M606,
            MonthRule.M607,
            MonthRule.M608),
        Check.of(() -> Ahead.of(counted, month), RowRule.R407),
        Check.of(() -> TwiceInReturn.of(counted, scheme), AcrossRule.X502),
        Check.of(() -> Trips.of(of("trips", counting)), AcrossRule.X506, AcrossRule.X507),
        Check.of(() -> EntryTwice.of(of("entries", counting), scheme), AcrossRule.X508));
  }

  private static List<Finding> acrossMonths(
      List<History> stated, ReturnMonths returns, Scheme scheme) {
    List<Finding> findings = new ArrayList<>(Presence.of(stated, returns));
    findings.addAll(Changes.of(stated, scheme));
    findings.addAll(OverPlan.of(stated));
    return findings;
  }

  /**
   * Those that count and that no check found an error in, in order of the target file's units,
   * month, file, sheet and row.
   */
  List<Row> rows() {
    return rows;
  }

  /** What all checks find. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(refusing);
    telling.forEach(check -> findings.addAll(judged(check)));
    return findings;
  }

  private List<Finding> judged(Check check) {
    return check.findings().stream().map(forms::judged).toList();
  }

  /** The rows of one set. */
  static List<Row> of(String set, List<Row> rows) {
    return rows.stream().filter(r -> r.set().equals(set)).toList();
  }

  private static Set<CellRef> rowsWithErrors(List<Finding> findings) {
    Set<CellRef> rows = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.isError()) {
        rows.add(Objects.requireNonNull(finding.at()).row());
      }
    }
    return rows;
  }

  /**
   * By the unit whose return holds a row, in file order, those of the ledgers last; then by month,
   * rows of the year first, and by place.
   */
  private static Comparator<Row> order(Scheme scheme) {
    Map<String, Integer> places = scheme.places();
    return (a, b) -> {
      int order = Integer.compare(place(a, places), place(b, places));
      order = order == 0 ? byMonth(a.month(), b.month()) : order;
      order = order == 0 ? a.source().file().compareTo(b.source().file()) : order;
      order = order == 0 ? a.source().sheet().compareTo(b.source().sheet()) : order;
      return order == 0 ? Integer.compare(a.source().row(), b.source().row()) : order;
    };
  }

  /** Those of no unit, and of units that the file does not know, stand last. */
  private static int place(Row row, Map<String, Integer> places) {
    return row.unit() == null ? Integer.MAX_VALUE : places.getOrDefault(row.unit(), places.size());
  }

  private static int byMonth(@Nullable YearMonth a, @Nullable YearMonth b) {
    return a == null || b == null ? Boolean.compare(a != null, b != null) : a.compareTo(b);
  }
}
