package jxeval.ledger.listing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one return says of one project, month by month, excluded rows included.
 *
 * @param listings at least one, in order of month; several of a month where the return lists joint
 *     introducers apart
 */
public record History(String reporter, List<Listing> listings) {
  /**
   * The histories of all returns, by first appearance.
   *
   * @param listings each return's in order of month
   */
  public static List<History> of(Listings listings) {
    Map<String, Map<String, History>> byReturn = new LinkedHashMap<>();
    for (Listing listing : listings.all()) {
      byReturn
          .computeIfAbsent(listing.reporter(), r -> new LinkedHashMap<>())
          .computeIfAbsent(
              listing.project(), p -> new History(listing.reporter(), new ArrayList<>()))
          .listings()
          .add(listing);
    }
    List<History> histories = new ArrayList<>();
    byReturn.values().forEach(ofReturn -> histories.addAll(ofReturn.values()));
    return histories;
  }

  /** The rows of a month. */
  public List<Listing> in(YearMonth month) {
    List<Listing> in = new ArrayList<>();
    for (Listing listing : listings) {
      if (listing.month().equals(month)) {
        in.add(listing);
      }
    }
    return in;
  }

  /** The first row of each month. */
  public List<Listing> rows() {
    List<Listing> rows = new ArrayList<>();
    for (Listing listing : listings) {
      if (rows.isEmpty() || !rows.get(rows.size() - 1).month().equals(listing.month())) {
        rows.add(listing);
      }
    }
    return rows;
  }

  /** The rows of the last month. */
  public List<Listing> last() {
    return in(listings.get(listings.size() - 1).month());
  }
}
