package jxeval.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jxeval.check.Finding;
import jxeval.ledger.check.Ahead;
import jxeval.ledger.check.Changes;
import jxeval.ledger.check.Cumulative;
import jxeval.ledger.check.EntryTwice;
import jxeval.ledger.check.OverPlan;
import jxeval.ledger.check.Presence;
import jxeval.ledger.check.Restated;
import jxeval.ledger.check.Trips;
import jxeval.ledger.check.TwiceInReturn;
import jxeval.ledger.listing.Listings;
import jxeval.ledger.listing.ReturnMonths;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.Row;
import jxeval.scheme.Scheme;

/**
 * The rows up to a month, sifted by the checks that look at rows beside each other.
 *
 * @param rows those that count, in order of the target file's units, month, file, sheet and row
 * @param findings what the checks found; a row with an error is out
 */
record Sieve(List<Row> rows, List<Finding> findings) {
  private static final Comparator<Row> ORDER =
      Comparator.comparing((Row r) -> month(r))
          .thenComparing(r -> r.source().file())
          .thenComparing(r -> r.source().sheet())
          .thenComparing(r -> r.source().row());

  static Sieve of(Facts facts, Scheme scheme, YearMonth month) {
    List<Row> seen =
        facts.rows().stream()
            .filter(r -> month(r).compareTo(month.toString()) <= 0)
            .sorted(Comparator.comparing((Row r) -> unitOrder(r, scheme)).thenComparing(ORDER))
            .toList();
    List<Row> counting = seen.stream().filter(Row::counts).toList();
    Listings stated = Listings.of(seen);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Cumulative.ofProjects(stated));
    findings.addAll(Cumulative.ofRecruitment(seen));
    findings.addAll(Cumulative.ofPlants(seen));
    findings.addAll(Restated.of(facts, month));
    findings.addAll(Presence.of(stated, ReturnMonths.of(facts, month)));
    findings.addAll(Changes.of(stated, scheme));
    findings.addAll(OverPlan.of(stated));
    findings.addAll(Ahead.of(stated.counting(), month));
    findings.addAll(TwiceInReturn.of(stated.counting(), scheme));
    findings.addAll(Trips.of(of("trips", counting)));
    findings.addAll(EntryTwice.of(of("entries", counting), scheme));
    findings.replaceAll(scheme.forms()::judged);
    Set<CellRef> errors = rowsWithErrors(findings);
    return new Sieve(
        counting.stream().filter(r -> !errors.contains(r.source().place().row())).toList(),
        findings);
  }

  /** The rows of one set. */
  static List<Row> of(String set, List<Row> rows) {
    return rows.stream().filter(r -> r.set().equals(set)).toList();
  }

  private static Set<CellRef> rowsWithErrors(List<Finding> findings) {
    Set<CellRef> rows = new HashSet<>();
    for (Finding finding : findings) {
      CellRef at = Objects.requireNonNull(finding.at());
      if (finding.isError() && at.line() > 0) {
        rows.add(at.row());
      }
    }
    return rows;
  }

  private static int unitOrder(Row row, Scheme scheme) {
    String unit = row.unit();
    return unit == null ? Integer.MAX_VALUE : scheme.order(unit);
  }

  /** Comparable as text; rows of the year come first. */
  private static String month(Row row) {
    return Objects.toString(row.month(), "");
  }
}
