package jxeval.secondyear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The leading group's rulings (5-details, Awards); a unit is named by id or name. */
final class Rulings {
  private final YearFolder year;

  Rulings(YearFolder year) {
    this.year = year;
  }

  private Stream<Map<String, Object>> on(String matter) {
    return Tree.list(year.targets.get("rulings")).stream()
        .map(Tree::map)
        .filter(r -> matter.equals(r.get("on")));
  }

  /** Whether a unit is excluded from what one of some words stands for. */
  boolean excludes(Unit unit, List<String> words) {
    return on("exclude")
        .filter(r -> unit.isCalled(r.get("unit")))
        .flatMap(r -> Tree.list(r.get("from")).stream())
        .anyMatch(w -> words.contains(w.toString()));
  }

  boolean waives(String consequence, Unit unit) {
    return on("waive")
        .anyMatch(r -> consequence.equals(r.get("consequence")) && unit.isCalled(r.get("unit")));
  }

  /** A unit's place in the order that a ruling gives to ties of an assessment. */
  int place(String assessment, Unit unit) {
    return on("tie")
        .filter(r -> assessment.equals(r.get("assessment")))
        .map(r -> Tree.list(r.get("order")))
        .mapToInt(o -> o.indexOf(o.stream().filter(unit::isCalled).findFirst().orElse("")))
        .max()
        .orElse(0);
  }

  /** The shares of a project, in file order; empty where no ruling names it. */
  Map<String, Quotient> credit(Predicate<String> named) {
    Map<String, Quotient> shares = new LinkedHashMap<>();
    on("project")
        .filter(r -> named.test(Tree.text(r, "project", "")))
        .map(r -> Tree.map(r.get("credit")))
        .forEach(
            credit ->
                year.units.forEach(
                    u ->
                        credit.forEach(
                            (name, share) -> {
                              if (u.isCalled(name)) {
                                shares.put(u.id(), Tree.number(share, ""));
                              }
                            })));
    return shares;
  }
}
