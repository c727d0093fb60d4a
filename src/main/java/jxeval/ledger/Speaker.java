package jxeval.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jxeval.ledger.listing.Listing;
import jxeval.scheme.Scheme;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Which of several rows for one project and month counts: that of the largest share, then of the
 * first unit in file order.
 */
final class Speaker {
  private final Scheme scheme;
  private final Map<String, BigFraction> shares;
  private final Map<String, BigFraction> byReporter = new TreeMap<>();

  /**
   * @param shares unit to its share, as ruled or else as claimed
   * @param claiming the latest row of each return
   */
  Speaker(Scheme scheme, Map<String, BigFraction> shares, List<Listing> claiming) {
    this.scheme = scheme;
    this.shares = shares;
    claiming.forEach(l -> byReporter.merge(l.reporter(), share(l), BigFraction::add));
  }

  /** The month's rows, the one that counts first. */
  List<Listing> ranked(List<Listing> ofMonth) {
    if (ofMonth.size() == 1) {
      return ofMonth;
    }
    List<Listing> ranked = new ArrayList<>(ofMonth);
    ranked.sort(
        Comparator.comparing((Listing l) -> weight(l, ofMonth), Comparator.reverseOrder())
            .thenComparing(l -> scheme.order(l.reporter()))
            .thenComparing(l -> l.units().stream().mapToInt(scheme::order).min().orElse(0))
            .thenComparing(l -> l.row().source().file())
            .thenComparing(l -> l.row().source().row()));
    return ranked;
  }

  /** Rows by month, in order of month. */
  static Map<YearMonth, List<Listing>> byMonth(List<Listing> listings) {
    Map<YearMonth, List<Listing>> byMonth = new TreeMap<>();
    listings.forEach(l -> byMonth.computeIfAbsent(l.month(), m -> new ArrayList<>()).add(l));
    return byMonth;
  }

  /** A return's only row of the month speaks for all that the return claims. */
  private BigFraction weight(Listing listing, List<Listing> ofMonth) {
    boolean alone =
        ofMonth.stream().filter(l -> l.reporter().equals(listing.reporter())).count() == 1;
    return alone ? byReporter.getOrDefault(listing.reporter(), BigFraction.ZERO) : share(listing);
  }

  private BigFraction share(Listing listing) {
    return listing.units().stream()
        .map(u -> shares.getOrDefault(u, BigFraction.ZERO))
        .reduce(BigFraction.ZERO, BigFraction::add);
  }
}
