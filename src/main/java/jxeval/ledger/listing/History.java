package jxeval.ledger.listing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one return says of one project, month by month, excluded rows included.
 *
 * @param months month to its rows, several where the return lists joint introducers apart
 */
public record History(
    String reporter, String project, NavigableMap<YearMonth, List<Listing>> months) {

  /** The histories of all returns, by first appearance. */
  public static List<History> of(Listings listings) {
    Map<List<String>, History> histories = new LinkedHashMap<>();
    for (Listing listing : listings.all()) {
      histories
          .computeIfAbsent(
              List.of(listing.reporter(), listing.project()),
              k -> new History(listing.reporter(), listing.project(), new TreeMap<>()))
          .months()
          .computeIfAbsent(listing.month(), m -> new ArrayList<>())
          .add(listing);
    }
    return List.copyOf(histories.values());
  }

  /** The first row of a month. */
  public Optional<Listing> in(YearMonth month) {
    return Optional.ofNullable(months.get(month)).map(rows -> rows.get(0));
  }

  /** The first row of the latest earlier month. */
  public Optional<Listing> before(YearMonth month) {
    return Optional.ofNullable(months.lowerEntry(month)).map(e -> e.getValue().get(0));
  }

  /** The first row of each month. */
  public List<Listing> rows() {
    return months.values().stream().map(rows -> rows.get(0)).toList();
  }
}
