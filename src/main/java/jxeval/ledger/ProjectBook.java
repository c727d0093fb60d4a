package jxeval.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
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
import jxeval.model.Row;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The projects of the year up to a month, from the rows that count. */
final class ProjectBook {
  private final Scheme scheme;
  private final ProjectItems items;
  private final Map<String, Claims> claims = new LinkedHashMap<>();
  private final CreditRulings rulings;
  private final Map<String, Project> projects = new LinkedHashMap<>();
  private final List<Item> toDate = new ArrayList<>();
  private final Map<String, Map<String, Project>> byName = new HashMap<>();
  private final Map<Listing, Listing> overruled = new LinkedHashMap<>();

  ProjectBook(Listings counting, Scheme scheme, YearMonth month) {
    this.scheme = scheme;
    this.items = new ProjectItems(scheme, month);
    Map<String, List<Listing>> listed = counting.byProject();
    this.rulings = new CreditRulings(scheme, listed);
    listed.forEach(this::list);
  }

  private void list(String key, List<Listing> listings) {
    Project project = project(key, listings);
    projects.put(key, project);
    for (Listing listing : listings) {
      byName
          .computeIfAbsent(Folding.fold(listing.name()), n -> new LinkedHashMap<>())
          .put(key, project);
    }
  }

  /** In order of first appearance. */
  List<Project> projects() {
    return List.copyOf(projects.values());
  }

  /** The projects as items, in the same order: their 本月 columns summed over a span. */
  List<Item> items(Span span) {
    return span == Span.TO_DATE
        ? toDate
        : projects.values().stream().map(p -> items.of(p, span)).toList();
  }

  /** The project of a number. */
  Optional<Project> numbered(String code) {
    return Optional.ofNullable(projects.get(Listings.numbered(code)));
  }

  /** The projects that some row calls by that name. */
  List<Project> named(String name) {
    return List.copyOf(byName.getOrDefault(Folding.fold(name), Map.of()).values());
  }

  /** Rows that do not count to the row that counts in their place. */
  Map<Listing, Listing> overruled() {
    return overruled;
  }

  /** The claims on projects that no ruling settles. */
  List<Claims> unruledClaims() {
    return claims.entrySet().stream()
        .filter(e -> rulings.of(e.getKey()).isEmpty())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** X509 and X512: rulings on credit that settle nothing. */
  List<Finding> idleRulings() {
    List<Finding> idle = new ArrayList<>(rulings.findings(scheme));
    idle.addAll(rulings.needless(scheme, this::stated));
    return idle;
  }

  private Map<String, BigFraction> stated(String key) {
    return Objects.requireNonNull(claims.get(key)).shares();
  }

  private Project project(String key, List<Listing> listings) {
    Claims claimed = Claims.of(listings, scheme);
    claims.put(key, claimed);
    Optional<Map<String, BigFraction>> ruled = rulings.of(key).map(Ruling.Credit::shares);
    boolean disputed = ruled.isEmpty() && claimed.disputed();
    Map<String, BigFraction> shares = ruled.orElseGet(claimed::shares);
    List<Row> rows = counting(listings, new Speaker(scheme, shares, claimed.rows()));
    Row latest = rows.get(rows.size() - 1);
    String name = latest.text("name").orElse("");
    Item item = items.of(name, rows, Span.TO_DATE);
    toDate.add(item);
    return new Project(
        key,
        code(listings).orElse(name),
        name,
        item.fields(),
        List.copyOf(claimed.byUnit().keySet()),
        disputed ? Map.of() : positive(shares),
        disputed,
        ruled.isPresent(),
        rows);
  }

  private List<Row> counting(List<Listing> listings, Speaker speaker) {
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
}
