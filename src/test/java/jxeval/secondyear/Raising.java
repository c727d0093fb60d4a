package jxeval.secondyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The consequences of a run and what they bar. */
final class Raising {
  private final YearFolder year;
  private final Ending ending;
  private final List<String> raised = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /**
   * @param phases in the order in which the run raises them
   */
  Raising(YearFolder year, Ending ending, List<String> phases) {
    this.year = year;
    this.ending = ending;
    for (String phase : phases) {
      Tree.list(year.targets.get("consequences")).stream()
          .map(Tree::map)
          .filter(c -> phase.equals(c.get("at")))
          .forEach(c -> raise(c, phase));
    }
  }

  /** Id, unit, says, clause. */
  List<String> lines() {
    return lines;
  }

  boolean has(String consequence, Unit unit) {
    return raised.contains(consequence + " " + unit.id());
  }

  /** Whether a consequence raised against the unit bars one of some words. */
  boolean bars(Unit unit, List<String> words) {
    return Tree.list(year.targets.get("consequences")).stream()
        .map(Tree::map)
        .filter(c -> has(Tree.text(c, "id", ""), unit))
        .anyMatch(
            c -> Tree.list(c.get("bars")).stream().anyMatch(b -> words.contains(b.toString())));
  }

  private void raise(Map<String, Object> consequence, String phase) {
    String id = Tree.text(consequence, "id", "");
    List<Unit> units = new ArrayList<>(year.units);
    units.removeIf(u -> !Tree.list(consequence.get("units")).contains(u.kind()));
    units.sort(Comparator.comparing(u -> rank(u, phase)));
    List<Unit> met =
        units.stream()
            .filter(
                u ->
                    new Judged(ending, u, c -> has(c, u), w -> false)
                        .holds(consequence.getOrDefault("if", "")))
            .filter(u -> !new Rulings(year).waives(id, u))
            .toList();
    for (Unit unit : met) {
      raised.add(id + " " + unit.id());
      lines.add(
          String.join(
              "|",
              id,
              unit.id(),
              Tree.text(consequence, "says", "null"),
              Tree.text(consequence, "clause", "null")));
    }
  }

  private int rank(Unit unit, String phase) {
    Standing standing = ending.assessed().of(unit);
    int rank =
        phase.equals("survey")
            ? ending.survey().rank(unit.id())
            : standing == null ? 0 : standing.rank();
    return rank == 0 ? Integer.MAX_VALUE : rank;
  }
}
