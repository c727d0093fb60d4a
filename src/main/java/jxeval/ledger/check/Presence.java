package jxeval.ledger.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.MonthRule;
import jxeval.ledger.listing.History;
import jxeval.ledger.listing.Listing;
import jxeval.ledger.listing.ReturnMonths;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * M603, M604: a project vanished from the returns that listed it before one said 终止, or is back
 * after that. Months without a return say nothing.
 */
public final class Presence {
  private Presence() {}

  public static List<Finding> of(List<History> histories, ReturnMonths returns) {
    List<Finding> findings = new ArrayList<>();
    for (History history : histories) {
      Iterator<Listing> rows = history.rows().iterator();
      Listing next = rows.next();
      @Nullable Listing last = null;
      @Nullable YearMonth before = null;
      for (Map.Entry<YearMonth, CellRef> month : returns.of(history.reporter()).entrySet()) {
        boolean listed = next.month().equals(month.getKey());
        if (last != null) {
          boolean missedOne = !last.month().equals(before);
          if (listed && (missedOne || (ended(last) && !ended(next)))) {
            findings.add(back(next, last));
          } else if (!listed && !missedOne && !ended(last)) {
            findings.add(gone(last, month.getValue()));
          }
        }
        before = month.getKey();
        last = listed ? next : last;
        next = listed && rows.hasNext() ? rows.next() : next;
      }
    }
    return findings;
  }

  private static Finding gone(Listing last, CellRef sheet) {
    return Finding.of(MonthRule.M603, sheet, null)
        .with("project", last.name())
        .with("since", last.month().toString());
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
