package jxeval.ledger.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.check.RowRule;
import jxeval.ledger.listing.DatesAhead;
import jxeval.ledger.listing.History;
import jxeval.ledger.listing.Listing;

/** R407: a return's latest row of a project dates what has happened after the month of the run. */
public final class Ahead {
  private static final Map<String, String> COLUMNS =
      Map.of("signed", "签约日期", "started", "开工日期", "commissioned", "投产日期");

  private Ahead() {}

  public static List<Finding> of(List<History> histories, YearMonth month) {
    List<Finding> findings = new ArrayList<>();
    for (History history : histories) {
      for (Listing listing : history.last()) {
        for (String field : DatesAhead.of(listing.row(), month)) {
          findings.add(
              Finding.of(
                      RowRule.R407,
                      listing.row().source().cell(field),
                      listing.row().text(field).orElse(""))
                  .with("column", COLUMNS.getOrDefault(field, field))
                  .with("month", month.toString()));
        }
      }
    }
    return findings;
  }
}
