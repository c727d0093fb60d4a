package jxeval.intake.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jxeval.model.Value;

/** Joins what a further row says of a trip to the trip above it. */
final class Continuation {
  private Continuation() {}

  /**
   * Adds a further row's values: more names and units, further texts of visits, talks, leads and
   * notes, the sum of stated days; anything else is as the first row says.
   */
  static void join(Map<String, Value> trip, Map<String, Value> more) {
    more.forEach((field, value) -> trip.merge(field, value, (a, b) -> joined(field, a, b)));
  }

  private static Value joined(String field, Value first, Value further) {
    if (first instanceof Value.Many || further instanceof Value.Many) {
      Set<Value> all = new LinkedHashSet<>();
      Stream.of(first, further).forEach(v -> all.addAll(listed(v)));
      return new Value.Many(all.stream().toList());
    }
    if (first instanceof Value.Amount a && further instanceof Value.Amount b) {
      return new Value.Amount(a.amount().add(b.amount()));
    }
    boolean adds = Set.of("visits", "talks", "leads", "note").contains(field);
    return adds && !first.shown().equals(further.shown())
        ? new Value.Text(first.shown() + "；" + further.shown())
        : first;
  }

  private static List<Value> listed(Value value) {
    return value instanceof Value.Many many ? many.values() : List.of(value);
  }
}
