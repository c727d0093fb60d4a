package jxeval.ledger.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.model.Exact;
import jxeval.model.Value;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a return's latest row claims for one introducing unit.
 *
 * @param stated the stated share as a fraction; empty where 引进占比 is blank
 */
public record Claim(String unit, Optional<BigFraction> stated, Listing by) {

  /** The claims of one row: a share for each unit, or one share for all of them in equal parts. */
  static List<Claim> of(Listing listing) {
    List<String> units = listing.units();
    List<BigFraction> shares = new ArrayList<>();
    for (Value share : listing.row().many("share")) {
      share.number().ifPresent(percent -> shares.add(percent.divide(Exact.HUNDRED)));
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      claims.add(new Claim(units.get(i), share(shares, i, units.size()), listing));
    }
    return claims;
  }

  private static Optional<BigFraction> share(List<BigFraction> shares, int i, int units) {
    if (shares.size() == units) {
      return Optional.of(shares.get(i));
    }
    return shares.size() == 1 ? Optional.of(shares.get(0).divide(units)) : Optional.empty();
  }
}
