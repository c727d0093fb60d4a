package jxeval.ledger.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jxeval.model.Exact;
import jxeval.scheme.Scheme;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Who introduced a project by its returns: the latest row of each reporting unit claims, earlier
 * ones claim nothing.
 *
 * @param byUnit introducing unit to its claim, in file order; of several returns that claim for one
 *     unit the latest speaks, then that of the first unit in file order
 * @param unheard the other returns' claims for those units
 */
public record Claims(Map<String, Claim> byUnit, List<Claim> unheard) {

  /**
   * @param listings one project's; each return's in order of months
   */
  public static Claims of(List<Listing> listings, Scheme scheme) {
    Map<String, List<Listing>> latest = new TreeMap<>();
    for (Listing listing : listings) {
      List<Listing> known = latest.computeIfAbsent(listing.reporter(), r -> new ArrayList<>());
      known.removeIf(earlier -> earlier.month().isBefore(listing.month()));
      known.add(listing);
    }
    List<Claim> claims = new ArrayList<>();
    for (List<Listing> last : latest.values()) {
      last.forEach(l -> claims.addAll(Claim.of(l)));
    }
    claims.sort(
        (a, b) -> {
          int order = Integer.compare(scheme.order(a.unit()), scheme.order(b.unit()));
          order = order == 0 ? b.by().month().compareTo(a.by().month()) : order;
          return order == 0
              ? Integer.compare(scheme.order(a.by().reporter()), scheme.order(b.by().reporter()))
              : order;
        });
    Map<String, Claim> byUnit = new LinkedHashMap<>();
    List<Claim> unheard = new ArrayList<>();
    for (Claim claim : claims) {
      if (byUnit.putIfAbsent(claim.unit(), claim) != null) {
        unheard.add(claim);
      }
    }
    return new Claims(byUnit, unheard);
  }

  /** The latest row or rows of each return, each once. */
  public List<Listing> rows() {
    return Stream.concat(byUnit.values().stream(), unheard.stream())
        .map(Claim::by)
        .distinct()
        .toList();
  }

  /** The sum of the stated shares. */
  public BigFraction stated() {
    return byUnit.values().stream()
        .flatMap(c -> c.stated().stream())
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  /** Whether more than the whole is claimed. */
  public boolean disputed() {
    return Exact.compare(stated(), BigFraction.ONE) > 0;
  }

  /** Whether every claimant states a share and part of the project is nobody's. */
  public boolean leavesRest() {
    return blanks() == 0 && Exact.compare(stated(), BigFraction.ONE) < 0;
  }

  /**
   * The claimed shares by unit: stated ones as stated, blank ones in equal parts of what is left.
   */
  public Map<String, BigFraction> shares() {
    BigFraction left = BigFraction.ONE.subtract(stated());
    BigFraction each =
        left.signum() <= 0 || blanks() == 0 ? BigFraction.ZERO : left.divide(blanks());
    Map<String, BigFraction> shares = new LinkedHashMap<>();
    byUnit.forEach((unit, claim) -> shares.put(unit, claim.stated().orElse(each)));
    return shares;
  }

  private int blanks() {
    return (int) byUnit.values().stream().map(Claim::stated).filter(Optional::isEmpty).count();
  }
}
