package jxeval.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.ledger.listing.Claims;
import jxeval.ledger.listing.Listing;
import jxeval.ledger.listing.Listings;
import jxeval.model.Folding;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The projects of the year up to a month, from the rows that count. */
final class ProjectBook {
  private final Scheme scheme;
  private final ProjectItems items;
  private final CreditRulings rulings;
  private final Map<String, Booking> bookings = new LinkedHashMap<>();
  private final Map<String, List<Project>> byName = new HashMap<>();

  /**
   * Books what the rows say.
   *
   * @param before a book by the same target file and up to the same month, whose projects are kept
   *     as far as their rows are the same; null for none
   */
  ProjectBook(Listings counting, Scheme scheme, YearMonth month, @Nullable ProjectBook before) {
    this.scheme = scheme;
    this.items = before == null ? new ProjectItems(scheme, month) : before.items;
    Map<String, List<Listing>> listed = counting.byProject();
    this.rulings = new CreditRulings(scheme, listed);
    Map<String, Booking> known = before == null ? Map.of() : before.bookings;
    listed.forEach((key, listings) -> book(key, listings, known.get(key)));
  }

  private void book(String key, List<Listing> listings, @Nullable Booking known) {
    Optional<Ruling.Credit> ruling = rulings.of(key);
    Booking booking =
        known != null && known.restsOn(listings, ruling)
            ? known
            : Booking.of(key, listings, ruling, scheme, items);
    bookings.put(key, booking);
    for (String name : booking.names()) {
      byName.computeIfAbsent(name, n -> new ArrayList<>()).add(booking.project());
    }
  }

  /** In order of first appearance. */
  List<Project> projects() {
    return bookings.values().stream().map(Booking::project).toList();
  }

  /** The projects as items, in the same order: their 本月 columns summed over a span. */
  List<Item> items(Span span) {
    return bookings.values().stream()
        .<Item>map(b -> span == Span.TO_DATE ? b.toDate() : items.of(b.project(), span))
        .toList();
  }

  /** The project of a number. */
  Optional<Project> numbered(String code) {
    return Optional.ofNullable(bookings.get(Listings.numbered(code))).map(Booking::project);
  }

  /** The projects that some row calls by that name. */
  List<Project> named(String name) {
    return byName.getOrDefault(Folding.fold(name), List.of());
  }

  /** Rows that do not count to the row that counts in their place. */
  Map<Listing, Listing> overruled() {
    Map<Listing, Listing> overruled = new LinkedHashMap<>();
    bookings.values().forEach(b -> overruled.putAll(b.overruled()));
    return overruled;
  }

  /** The claims on projects that no ruling settles. */
  List<Claims> unruledClaims() {
    return bookings.values().stream()
        .filter(b -> b.ruling().isEmpty())
        .map(Booking::claims)
        .toList();
  }

  /** X509 and X512: rulings on credit that settle nothing. */
  List<Finding> idleRulings() {
    List<Finding> idle = new ArrayList<>(rulings.findings(scheme));
    idle.addAll(rulings.needless(scheme, this::stated));
    return idle;
  }

  private Map<String, BigFraction> stated(String key) {
    return Objects.requireNonNull(bookings.get(key)).claims().shares();
  }
}
