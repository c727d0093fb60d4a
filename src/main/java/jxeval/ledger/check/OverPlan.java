package jxeval.ledger.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.MonthRule;
import jxeval.ledger.listing.History;
import jxeval.ledger.listing.Listing;

/** M608: the row in which a return's 累计实际进资 first exceeds 计划总投资. */
public final class OverPlan {
  private OverPlan() {}

  public static List<Finding> of(List<History> histories) {
    List<Finding> findings = new ArrayList<>();
    for (History history : histories) {
      boolean before = false;
      for (Listing now : history.rows()) {
        boolean over = over(now);
        if (over && !before) {
          findings.add(
              Finding.of(
                      MonthRule.M608,
                      now.row().source().cell("paid_in_cumulative"),
                      now.row().text("paid_in_cumulative").orElse(""))
                  .with("planned", now.row().text("planned").orElse("")));
        }
        before = over;
      }
    }
    return findings;
  }

  private static boolean over(Listing listing) {
    Optional<BigDecimal> planned = listing.row().number("planned");
    return listing
        .row()
        .number("paid_in_cumulative")
        .filter(paid -> planned.isPresent() && paid.compareTo(planned.orElseThrow()) > 0)
        .isPresent();
  }
}
