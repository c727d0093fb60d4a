package jxeval.secondyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Totals, ranks and grades of the generated assessments at the end of a month. */
final class Assessed {
  private static final List<String> GRADES = List.of("优秀", "一般", "较差");
  private final YearFolder year;
  private final Measures measures;
  private final int month;
  private final Rulings rulings;
  private final List<List<Standing>> groups = new ArrayList<>();

  Assessed(YearFolder year, Measures measures, int month) {
    this.year = year;
    this.measures = measures;
    this.month = month;
    this.rulings = new Rulings(year);
    for (Object each : Tree.list(year.targets.get("assessments"))) {
      Map<String, Object> rules = Tree.map(each);
      Map<String, List<Unit>> parts = new LinkedHashMap<>();
      for (Unit unit : year.units) {
        if (Tree.list(rules.get("units")).contains(unit.kind())) {
          parts.computeIfAbsent(unit.group(), g -> new ArrayList<>()).add(unit);
        }
      }
      parts.values().forEach(units -> groups.add(ranked(rules, units)));
    }
  }

  /** The groups, each by rank, then in file order; those without a rank last. */
  List<List<Standing>> groups() {
    return groups;
  }

  @Nullable Standing of(Unit unit) {
    return groups.stream()
        .flatMap(List::stream)
        .filter(s -> s.unit().equals(unit))
        .findFirst()
        .orElse(null);
  }

  private List<Standing> ranked(Map<String, Object> rules, List<Unit> units) {
    List<Standing> scored = units.stream().map(u -> scored(rules, u)).toList();
    List<Standing> running = scored.stream().filter(s -> s.rank() >= 0).toList();
    Comparator<Standing> better = better(rules);
    List<Standing> ranked = new ArrayList<>();
    for (Standing s : scored) {
      if (s.rank() < 0) {
        ranked.add(placed(s, 0, 0, 0, 0));
        continue;
      }
      int ahead = (int) running.stream().filter(o -> better.compare(o, s) < 0).count();
      int behind = (int) running.stream().filter(o -> better.compare(o, s) > 0).count();
      int classes = classesAhead(running, s, better);
      boolean dense = Tree.text(rules, "ranking", "standard").equals("dense");
      int rank = 1 + (dense ? classes : ahead);
      ranked.add(placed(s, rank, ahead, behind, running.size()));
    }
    ranked.sort(Comparator.comparing((Standing s) -> s.rank() == 0 ? Integer.MAX_VALUE : s.rank()));
    return ranked;
  }

  private static int classesAhead(List<Standing> all, Standing s, Comparator<Standing> better) {
    List<Standing> heads = new ArrayList<>();
    for (Standing o : all) {
      if (better.compare(o, s) < 0 && heads.stream().allMatch(h -> better.compare(h, o) != 0)) {
        heads.add(o);
      }
    }
    return heads.size();
  }

  private static Standing placed(Standing s, int rank, int ahead, int behind, int ranked) {
    return new Standing(
        s.unit(),
        s.assessment(),
        s.total(),
        s.bonus(),
        rank,
        ahead,
        behind,
        ranked,
        s.grade(),
        s.brokenZero());
  }

  /** The larger total, then the tie-breaks, then a ruling on the tie. */
  private Comparator<Standing> better(Map<String, Object> rules) {
    Comparator<Standing> better = Comparator.comparing(Standing::total).reversed();
    for (Object each : Tree.list(rules.get("tie_break"))) {
      Map<String, Object> by = Tree.map(each);
      String measure = Tree.text(by, "measure", "");
      boolean rate = Tree.text(by, "by", "").equals("rate");
      better =
          better.thenComparing(
              s ->
                  rate
                      ? Objects.requireNonNullElse(rate(measure, s.unit()), Quotient.ZERO)
                      : measures.of(measure, s.unit()),
              Comparator.reverseOrder());
    }
    String id = Tree.text(rules, "id", "");
    return better.thenComparing(s -> rulings.place(id, s.unit()));
  }

  /** A unit's scores; a rank below 0 says that it is not ranked. */
  private Standing scored(Map<String, Object> rules, Unit unit) {
    Quotient total = Quotient.ZERO;
    Quotient bonus = Quotient.ZERO;
    for (Object each : Tree.list(rules.get("indicators"))) {
      Map<String, Object> indicator = Tree.map(each);
      Quotient score = score(indicator, unit).rounded(2);
      if (indicator.containsKey("bonus_only")) {
        bonus = bonus.plus(score);
      } else {
        total = total.plus(score);
      }
    }
    if (rules.containsKey("bonus_ceiling")) {
      bonus = bonus.min(Tree.number(rules.getOrDefault("bonus_ceiling", 0), ""));
    }
    total = total.plus(bonus).max(Quotient.ZERO);
    boolean out = rulings.excludes(unit, List.of("ranking"));
    int worst = 0;
    for (Map<String, Object> veto : vetoes(rules, unit)) {
      out |= veto.containsKey("bars");
      if (veto.containsKey("caps_total")) {
        total = total.min(number(veto, "caps_total"));
      }
      worst = Math.max(worst, GRADES.indexOf(veto.getOrDefault("caps_grade", "优秀")));
    }
    String grade = grade(rules, total);
    return new Standing(
        unit,
        Tree.text(rules, "id", ""),
        total,
        bonus,
        out ? -1 : 0,
        0,
        0,
        0,
        GRADES.get(Math.max(worst, GRADES.indexOf(grade))),
        brokenZero(rules, unit));
  }

  /** The vetoes that hold. */
  private List<Map<String, Object>> vetoes(Map<String, Object> rules, Unit unit) {
    List<Map<String, Object>> vetoes = new ArrayList<>();
    for (Object each : Tree.list(rules.get("veto"))) {
      Map<String, Object> asked = Tree.map(Tree.map(Tree.map(each).get("if")).get("measure"));
      if (asked.entrySet().stream()
          .allMatch(a -> Tree.within(measures.of(a.getKey(), unit), Tree.map(a.getValue())))) {
        vetoes.add(Tree.map(each));
      }
    }
    return vetoes;
  }

  private Quotient score(Map<String, Object> indicator, Unit unit) {
    String measure = Tree.text(indicator, "measure", "");
    Quotient actual = measures.of(measure, unit);
    Map<String, Object> score = Tree.map(indicator.get("score"));
    Map<String, Object> each = Tree.map(score.get("each"));
    if (!each.isEmpty()) {
      return actual.times(number(each, "worth")).min(number(each, "max"));
    }
    Quotient due = target(measure, indicator, unit).times(Quotient.of(month)).over(Quotient.of(12));
    Quotient cap = number(Tree.map(score.get("proportional")), "cap");
    return number(indicator, "points").times(actual.over(due).min(cap));
  }

  private static Quotient number(Map<String, Object> block, String key) {
    return Tree.number(block.getOrDefault(key, 0), "");
  }

  private static Quotient target(String measure, Map<String, Object> indicator, Unit unit) {
    Object task = unit.tasks().get(measure);
    return task == null ? number(indicator, "target") : Tree.number(task, "万元");
  }

  /** Actual over annual target; null where the unit has none. */
  @Nullable Quotient rate(String measure, Unit unit) {
    for (Object each : Tree.list(year.targets.get("assessments"))) {
      Map<String, Object> rules = Tree.map(each);
      if (Tree.list(rules.get("units")).contains(unit.kind()) && measure.equals("paid_in")) {
        Map<String, Object> first = Tree.map(Tree.list(rules.get("indicators")).get(0));
        return measures.of(measure, unit).over(target(measure, first, unit));
      }
    }
    Object task = unit.tasks().get(measure);
    return task == null ? null : measures.of(measure, unit).over(Tree.number(task, "万元"));
  }

  private static String grade(Map<String, Object> rules, Quotient total) {
    for (Object band : Tree.list(Tree.map(rules.get("grades")).get("bands"))) {
      if (Tree.within(total, Tree.map(band))) {
        return Tree.text(Tree.map(band), "grade", "");
      }
    }
    return "null";
  }

  private @Nullable Boolean brokenZero(Map<String, Object> rules, Unit unit) {
    Map<String, Object> rule = Tree.map(rules.get("broken_zero"));
    return rule.isEmpty()
        ? null
        : (Boolean)
            (measures.of(Tree.text(rule, "measure", ""), unit).compareTo(number(rule, "over")) > 0);
  }
}
