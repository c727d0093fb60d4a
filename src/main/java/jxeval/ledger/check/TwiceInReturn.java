package jxeval.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.ledger.listing.History;
import jxeval.ledger.listing.Listing;
import jxeval.model.CellRef;
import jxeval.scheme.Scheme;

/** X502: a return lists a project twice for one introducing unit; the later row is out. */
public final class TwiceInReturn {
  private TwiceInReturn() {}

  public static List<Finding> of(List<History> histories, Scheme scheme) {
    List<Finding> findings = new ArrayList<>();
    for (History history : histories) {
      List<Listing> firsts = history.rows();
      if (firsts.size() < history.listings().size()) {
        firsts.forEach(row -> findings.addAll(among(history.in(row.month()), scheme)));
      }
    }
    return findings;
  }

  private static List<Finding> among(List<Listing> rows, Scheme scheme) {
    List<Finding> findings = new ArrayList<>();
    TreeMap<String, CellRef> seen = new TreeMap<>();
    for (Listing row : rows) {
      row.units().stream()
          .filter(seen::containsKey)
          .findFirst()
          .ifPresentOrElse(
              unit -> findings.add(twice(row, unit, String.valueOf(seen.get(unit)), scheme)),
              () -> row.units().forEach(u -> seen.put(u, row.row().source().place())));
    }
    return findings;
  }

  private static Finding twice(Listing row, String unit, String first, Scheme scheme) {
    return Finding.of(AcrossRule.X502, row.row().source().cell("name"), Names.of(unit, scheme))
        .with("project", row.name())
        .with("first", first);
  }
}
