package jxeval.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jxeval.model.Folding;
import jxeval.model.Row;
import jxeval.model.Value;

/**
 * Trips as batches: the same 出发, 返回, 带队领导 and 目的地 twice is one batch for whoever counts them,
 * unless one is 外出 and the other 接待.
 */
final class TripBatches {
  private TripBatches() {}

  /** The first row of each batch. */
  static List<Row> of(List<Row> trips) {
    Set<List<Object>> seen = new LinkedHashSet<>();
    List<Row> batches = new ArrayList<>();
    for (Row trip : trips) {
      if (seen.add(key(trip))) {
        batches.add(trip);
      }
    }
    return batches;
  }

  static List<Object> key(Row trip) {
    return List.of(
        trip.day("depart"),
        trip.day("return"),
        trip.many("leaders").stream().map(Value::shown).map(Folding::fold).sorted().toList(),
        trip.text("place").map(Folding::fold),
        trip.text("kind").orElse("外出"));
  }
}
