package jxeval.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.ledger.listing.Listing;
import jxeval.model.Folding;
import jxeval.model.Value;

/** X505: cells in which a row differs from the one that counts for its project and month. */
public final class Differing {
  private static final Set<String> OWN = Set.of("code", "units", "share", "note");

  private Differing() {}

  /**
   * @param overruled rows that do not count to the one that counts instead
   */
  public static List<Finding> of(Map<Listing, Listing> overruled) {
    List<Finding> findings = new ArrayList<>();
    overruled.forEach(
        (row, counting) -> {
          for (Map.Entry<String, Value> cell : row.row().fields().entrySet()) {
            Value other = counting.row().get(cell.getKey());
            if (!OWN.contains(cell.getKey()) && other != null && !same(cell.getValue(), other)) {
              findings.add(
                  Finding.of(
                          AcrossRule.X505,
                          row.row().source().cell(cell.getKey()),
                          cell.getValue().shown())
                      .with("project", row.name())
                      .with("counted", other.shown())
                      .with("other", counting.row().source().cell(cell.getKey()).toString()));
            }
          }
        });
    return findings;
  }

  private static boolean same(Value a, Value b) {
    return Folding.same(a.shown(), b.shown());
  }
}
