package jxeval.ledger.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.MonthRule;
import jxeval.ledger.listing.History;
import jxeval.ledger.listing.Listing;
import jxeval.ledger.listing.ReturnMonths;
import jxeval.model.CellRef;

/**
 * M603, M604: a project vanished from the returns that listed it before one said 终止, or is back
 * after that. Months without a return say nothing.
 */
public final class Presence {
  private Presence() {}

  public static List<Finding> of(List<History> histories, ReturnMonths returns) {
    List<Finding> findings = new ArrayList<>();
    for (History history : histories) {
      NavigableMap<YearMonth, CellRef> handedIn = returns.of(history.reporter());
      for (YearMonth month : handedIn.keySet()) {
        Optional<Listing> before = history.before(month);
        if (before.isEmpty()) {
          continue;
        }
        Listing last = before.orElseThrow();
        boolean missedOne = !last.month().equals(handedIn.lowerKey(month));
        boolean ended = ended(last);
        Optional<Listing> now = history.in(month).stream().findFirst();
        if (now.isEmpty() && !missedOne && !ended) {
          findings.add(
              Finding.of(MonthRule.M603, handedIn.get(month), null)
                  .with("project", last.name())
                  .with("since", last.month().toString()));
        }
        now.filter(n -> missedOne || (ended && !ended(n)))
            .ifPresent(n -> findings.add(back(n, last)));
      }
    }
    return findings;
  }

  private static Finding back(Listing now, Listing last) {
    return Finding.of(MonthRule.M604, now.row().source().cell("name"), now.name())
        .with("project", now.name())
        .with("since", last.month().toString())
        .with("status", last.row().text("status").orElse("—"));
  }

  private static boolean ended(Listing listing) {
    return listing.row().text("status").equals(Optional.of("终止"));
  }
}
