package jxeval.ledger.check;

import java.util.List;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.ledger.listing.Claims;
import jxeval.ledger.listing.Listing;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.scheme.Scheme;

/** X503, X504: the claimed shares of a project exceed the whole, or leave part of it to nobody. */
public final class Shares {
  private Shares() {}

  /** One finding at each row that claims. */
  public static List<Finding> of(Claims claims, Scheme scheme) {
    if (claims.disputed()) {
      return each(AcrossRule.X503, claims, scheme);
    }
    return claims.leavesRest() ? each(AcrossRule.X504, claims, scheme) : List.of();
  }

  private static List<Finding> each(AcrossRule rule, Claims claims, Scheme scheme) {
    String total =
        Rounding.halfUp(claims.stated().multiply(Exact.HUNDRED), 6)
                .stripTrailingZeros()
                .toPlainString()
            + "%";
    return claims.rows().stream().map(row -> finding(rule, row, total, claims, scheme)).toList();
  }

  private static Finding finding(
      AcrossRule rule, Listing row, String total, Claims claims, Scheme scheme) {
    return Finding.of(rule, row.row().source().cell("share"), row.row().text("share").orElse(null))
        .with("project", row.name())
        .with("total", total)
        .with("units", Names.of(claims.byUnit().keySet(), scheme));
  }
}
