package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a condition is asked; it may read only what is computed before.
 *
 * @param kinds the kinds of unit that are asked; their grades may be named
 */
record Stage(List<String> reads, List<String> kinds, Set<String> raised, Set<String> won) {
  /** Known of every unit from the start. */
  private static final List<String> ALWAYS =
      List.of(
          "any",
          "all",
          "not",
          "measure",
          "rate",
          "progress",
          "not_broken_zero",
          "vertical",
          "overspent");

  private static final List<String> RANKED = List.of("total", "rank", "top", "bottom");

  /** Conditions on indicators, bonuses and bands. */
  static final Stage SCORING = new Stage(ALWAYS, List.of(), Set.of(), Set.of());

  /** Conditions on vetoes, asked once the total stands. */
  static final Stage VETO = new Stage(and(ALWAYS, List.of("total")), List.of(), Set.of(), Set.of());

  static final Stage GRADE = new Stage(and(ALWAYS, RANKED), List.of(), Set.of(), Set.of());

  private static final List<String> JUDGED =
      and(and(ALWAYS, RANKED), List.of("grade", "consequence"));

  /** All that a condition can ask. */
  static final List<String> EVERYTHING = and(JUDGED, List.of("survey", "won"));

  /** For the JSON Schema. */
  static final Stage ANY = new Stage(EVERYTHING, List.of(), Set.of(), Set.of());

  /**
   * Conditions on consequences.
   *
   * @param surveyed whether the year's survey stands
   * @param raised the consequences decided before
   */
  static Stage consequence(List<String> kinds, boolean surveyed, Set<String> raised) {
    List<String> reads = surveyed ? and(JUDGED, List.of("survey")) : JUDGED;
    return new Stage(reads, kinds, raised, Set.of());
  }

  /**
   * Conditions on awards.
   *
   * @param won the awards decided before
   */
  static Stage award(List<String> kinds, Set<String> raised, Set<String> won) {
    return new Stage(EVERYTHING, kinds, raised, won);
  }

  boolean allows(@Nullable String key) {
    return reads.contains(key);
  }

  private static List<String> and(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
