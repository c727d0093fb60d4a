package jxeval.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.ledger.listing.Claims;
import jxeval.ledger.listing.Listing;
import jxeval.model.Folding;
import jxeval.model.Row;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One project in the book: the rows that speak of it, the ruling on it, and what follows from them.
 *
 * @param listings its rows that count, in order
 * @param overruled rows to those that count in their place
 * @param toDate its item, 本月 columns summed over the year to date
 * @param names what its rows call it, folded, each once
 */
record Booking(
    List<Listing> listings,
    Optional<Ruling.Credit> ruling,
    Claims claims,
    Map<Listing, Listing> overruled,
    Project project,
    ProjectItem toDate,
    List<String> names) {

  static Booking of(
      String key,
      List<Listing> listings,
      Optional<Ruling.Credit> ruling,
      Scheme scheme,
      ProjectItems items) {
    Claims claims = Claims.of(listings, scheme);
    boolean disputed = ruling.isEmpty() && claims.disputed();
    Map<String, BigFraction> shares = ruling.map(Ruling.Credit::shares).orElseGet(claims::shares);
    Map<Listing, Listing> overruled = new LinkedHashMap<>();
    List<Row> rows = counting(listings, new Speaker(scheme, shares, claims.rows()), overruled);
    String name = rows.get(rows.size() - 1).text("name").orElse("");
    ProjectItem toDate = items.of(name, rows, Span.TO_DATE);
    Project project =
        new Project(
            key,
            code(listings).orElse(name),
            name,
            toDate.fields(),
            List.copyOf(claims.byUnit().keySet()),
            disputed ? Map.of() : positive(shares),
            disputed,
            ruling.isPresent(),
            rows);
    return new Booking(listings, ruling, claims, overruled, project, toDate, names(listings));
  }

  /** Whether it follows from those rows and that ruling. */
  boolean restsOn(List<Listing> rows, Optional<Ruling.Credit> decided) {
    return listings.equals(rows) && ruling.equals(decided);
  }

  private static List<Row> counting(
      List<Listing> listings, Speaker speaker, Map<Listing, Listing> overruled) {
    List<Row> rows = new ArrayList<>();
    for (List<Listing> ofMonth : Speaker.byMonth(listings).values()) {
      List<Listing> ranked = speaker.ranked(ofMonth);
      rows.add(ranked.get(0).row());
      ranked.subList(1, ranked.size()).forEach(l -> overruled.put(l, ranked.get(0)));
    }
    return rows;
  }

  /** The number as last written, in half width. */
  private static Optional<String> code(List<Listing> listings) {
    @Nullable Listing last = null;
    for (Listing listing : listings) {
      boolean later = last == null || listing.month().isAfter(last.month());
      last = later && listing.row().text("code").isPresent() ? listing : last;
    }
    return Optional.ofNullable(last).flatMap(l -> l.row().text("code")).map(Folding::fold);
  }

  private static Map<String, BigFraction> positive(Map<String, BigFraction> shares) {
    Map<String, BigFraction> positive = new LinkedHashMap<>(shares);
    positive.values().removeIf(s -> s.signum() <= 0);
    return Collections.unmodifiableMap(positive);
  }

  private static List<String> names(List<Listing> listings) {
    return listings.stream().map(l -> Folding.fold(l.name())).distinct().toList();
  }
}
