package jxeval.ledger.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.ledger.listing.Batch;
import jxeval.model.Folding;
import jxeval.model.Row;
import jxeval.model.Value;

/** X506, X507: two trips of one leader share a day; one trip stands in two rows. */
public final class Trips {
  private Trips() {}

  /**
   * @param trips the rows that count
   */
  public static List<Finding> of(List<Row> trips) {
    List<Finding> findings = new ArrayList<>();
    Map<Batch, Row> batches = new LinkedHashMap<>();
    for (Row trip : trips) {
      Row first = batches.putIfAbsent(Batch.of(trip), trip);
      if (first != null) {
        findings.add(
            Finding.of(
                    AcrossRule.X507, trip.source().cell("depart"), trip.text("place").orElse(null))
                .with("other", first.source().place().toString()));
      }
    }
    Map<String, List<Row>> byLeader = new LinkedHashMap<>();
    for (Row trip : batches.values()) {
      if (trip.day("depart").isPresent() && trip.day("return").isPresent()) {
        trip.many("leaders").stream()
            .map(Value::shown)
            .map(Folding::fold)
            .distinct()
            .forEach(l -> byLeader.computeIfAbsent(l, k -> new ArrayList<>()).add(trip));
      }
    }
    byLeader.forEach((leader, led) -> findings.addAll(overlaps(leader, led)));
    return findings;
  }

  /** Each trip that shares a day with one before it: the one of those that ends last. */
  private static List<Finding> overlaps(String leader, List<Row> led) {
    List<Row> sorted =
        led.stream().sorted(Comparator.comparing((Row r) -> day(r, "depart"))).toList();
    List<Finding> findings = new ArrayList<>();
    Row longest = sorted.get(0);
    for (Row trip : sorted.subList(1, sorted.size())) {
      if (!day(trip, "depart").isAfter(day(longest, "return"))) {
        findings.add(
            Finding.of(
                    AcrossRule.X506,
                    trip.source().cell("depart"),
                    day(trip, "depart") + " – " + day(trip, "return"))
                .with("leader", leader)
                .with("depart", day(longest, "depart").toString())
                .with("return", day(longest, "return").toString())
                .with("other", longest.source().place().toString()));
      }
      if (day(trip, "return").isAfter(day(longest, "return"))) {
        longest = trip;
      }
    }
    return findings;
  }

  private static LocalDate day(Row trip, String field) {
    return trip.day(field).orElseThrow();
  }
}
