package jxeval.evaluation.award;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jxeval.scheme.Award.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Fills the slots of a prize in rank order (五-一-3).
 *
 * <p>A barred unit takes no slot and is named if one is free when the rank order reaches it. Tied
 * units that one class can hold all get it; else each is undecided, and together they use up as
 * many slots as they are, at most those left.
 */
final class PrizeSlots {

  /** A unit with its rank; in the order in which equal ranks are printed. */
  record Ranked(String unit, int rank) {}

  /**
   * A slot given, left open between tied units, withheld or empty.
   *
   * @param slot the class, of undecided units the best concerned; null for a barred unit
   * @param unit null for an empty slot
   */
  record Place(@Nullable Slot slot, @Nullable String unit, Outcome outcome) {}

  /** What became of a unit or slot. */
  enum Outcome {
    WON,
    UNDECIDED,
    BARRED,
    EMPTY
  }

  private PrizeSlots() {}

  /** The places in the order printed: by rank, empty slots at the end. */
  static List<Place> fill(List<Ranked> ranked, List<Slot> classes, Predicate<String> barred) {
    List<Slot> slots = new ArrayList<>();
    classes.forEach(c -> slots.addAll(Collections.nCopies(c.count(), c)));
    TreeMap<Integer, List<String>> byRank =
        ranked.stream()
            .collect(
                Collectors.groupingBy(
                    Ranked::rank,
                    TreeMap::new,
                    Collectors.mapping(Ranked::unit, Collectors.toList())));
    List<Place> places = new ArrayList<>();
    int next = 0;
    for (List<String> tied : byRank.values()) {
      if (next == slots.size()) {
        break;
      }
      long eligible = tied.stream().filter(barred.negate()).count();
      int end = (int) Math.min(next + eligible, slots.size());
      Slot best = slots.get(next);
      boolean fits =
          next + eligible <= slots.size() && (end == next || slots.get(end - 1).equals(best));
      for (String unit : tied) {
        places.add(
            barred.test(unit)
                ? new Place(null, unit, Outcome.BARRED)
                : new Place(best, unit, fits ? Outcome.WON : Outcome.UNDECIDED));
      }
      next = end;
    }
    slots.subList(next, slots.size()).forEach(s -> places.add(new Place(s, null, Outcome.EMPTY)));
    return List.copyOf(places);
  }
}
