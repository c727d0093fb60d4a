package jxeval.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.ledger.listing.Claim;
import jxeval.ledger.listing.Claims;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.scheme.Scheme;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * X511: a return claims another share for an introducing unit than the return that speaks for it.
 */
public final class ContraryClaims {
  private ContraryClaims() {}

  public static List<Finding> of(Claims claims, Scheme scheme) {
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : claims.unheard()) {
      Claim heard = Objects.requireNonNull(claims.byUnit().get(claim.unit()));
      if (!heard.stated().equals(claim.stated())) {
        findings.add(
            Finding.of(
                    AcrossRule.X511,
                    claim.by().row().source().cell("share"),
                    claim.by().row().text("share").orElse(null))
                .with("project", claim.by().name())
                .with("unit", Names.of(claim.unit(), scheme))
                .with("counted", shown(heard.stated()))
                .with("other", heard.by().row().source().cell("share").toString()));
      }
    }
    return findings;
  }

  private static String shown(Optional<BigFraction> share) {
    return share
        .map(
            s -> Rounding.halfUp(s.multiply(Exact.HUNDRED), 2).stripTrailingZeros().toPlainString())
        .map(s -> s + "%")
        .orElse("—");
  }
}
