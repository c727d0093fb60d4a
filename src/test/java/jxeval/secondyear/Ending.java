package jxeval.secondyear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state at the end of a month on which consequences and awards rest. */
final class Ending {
  private final YearFolder year;
  private final int month;
  private final Reading reading;
  private final List<Sheet> counting;
  private final Projects projects;
  private final Measures measures;
  private final Assessed assessed;
  private final Satisfaction survey;
  private final Raising raising;
  private final Map<String, List<Reading.Row>> rows = new HashMap<>();
  private final Map<String, List<Entry>> awards = new LinkedHashMap<>();

  Ending(YearFolder year, int month, List<String> phases) {
    this.year = year;
    this.month = month;
    this.reading = new Reading(year.units);
    this.counting = Counting.sheets(year);
    this.projects = new Projects(year, rows("projects"), month);
    this.measures = new Measures(year, projects, rows("entries"), month);
    this.assessed = new Assessed(year, measures, month);
    Map<String, Object> rules = Tree.map(year.targets.get("satisfaction"));
    List<Reading.Row> votes =
        rows("survey").stream().filter(v -> month > 6 || v.text("round").contains("上半年")).toList();
    this.survey = new Satisfaction(rules, year.units, votes);
    this.raising = new Raising(year, this, phases);
  }

  /** The rows of a set that count, by path and line. */
  List<Reading.Row> rows(String set) {
    return rows.computeIfAbsent(set, s -> reading.rows(counting, s));
  }

  int month() {
    return month;
  }

  Projects projects() {
    return projects;
  }

  Measures measures() {
    return measures;
  }

  Assessed assessed() {
    return assessed;
  }

  Satisfaction survey() {
    return survey;
  }

  Raising raising() {
    return raising;
  }

  Bases bases() {
    return new Bases(projects);
  }

  int order(String unit) {
    return projects.order(unit);
  }

  boolean overspent(Unit unit) {
    return Funds.left(unit, year, this).sign() < 0;
  }

  /** A unit before the conditions of awards. */
  Judged judged(Unit unit) {
    return new Judged(this, unit, c -> raising.has(c, unit), w -> won(unit, w));
  }

  /** Why a unit cannot have an award: barred, excluded or empty. */
  String barred(String id, String award) {
    Map<String, Object> block = Tree.map(Tree.map(year.targets.get("awards")).get(award));
    List<String> words = List.of(award, Tree.text(block, "kind", ""));
    Unit unit = year.units.get(order(id));
    boolean excluded = new Rulings(year).excludes(unit, words);
    return excluded ? "excluded" : raising.bars(unit, words) ? "barred" : "";
  }

  /** An entry with a block's amount, fixed or by a measure; 金额未配置 without one. */
  Entry amount(Map<String, Object> block, Unit unit, Entry entry) {
    Object amount = block.get("amount");
    if (amount == null) {
      return entry.as("unconfigured");
    }
    if (!(amount instanceof Map)) {
      return entry.due(Tree.number(amount, "元").rounded(0));
    }
    Map<String, Object> each = Tree.map(Tree.map(amount).get("each"));
    Quotient count = measures.of(Tree.text(each, "measure", ""), unit);
    if (each.containsKey("per")) {
      count = count.over(Tree.number(each.getOrDefault("per", 1), "万元"));
      count =
          each.containsKey("pro_rata")
              ? count
              : new Quotient(count.floor(), java.math.BigInteger.ONE);
    }
    Quotient yuan = count.times(Tree.number(each.getOrDefault("worth", 0), "元"));
    if (each.containsKey("max")) {
      yuan = yuan.min(Tree.number(each.getOrDefault("max", 0), "元"));
    }
    return entry.due(yuan.max(Quotient.ZERO).rounded(0));
  }

  private boolean won(Unit unit, String word) {
    Map<String, Object> blocks = Tree.map(year.targets.get("awards"));
    return awards.entrySet().stream()
        .filter(
            a ->
                a.getKey().equals(word)
                    || word.equals(Tree.map(blocks.get(a.getKey())).get("kind")))
        .flatMap(a -> a.getValue().stream())
        .anyMatch(
            e ->
                e.payee().equals(unit.id())
                    && !e.kind().equals("division")
                    && List.of("due", "unconfigured").contains(e.status()));
  }

  /** The lines of the awards, in the order of the file; those that ask others are computed last. */
  List<String> awards() {
    Map<String, Object> blocks = Tree.map(year.targets.get("awards"));
    blocks.forEach((id, block) -> put(id, Tree.map(block), List.of("prizes", "exports", "tiered")));
    blocks.forEach((id, block) -> put(id, Tree.map(block), List.of("task_completion")));
    blocks.forEach((id, block) -> put(id, Tree.map(block), List.of("nominations")));
    blocks.forEach((id, block) -> put(id, Tree.map(block), List.of("people")));
    return blocks.keySet().stream()
        .flatMap(id -> awards.getOrDefault(id, List.of()).stream())
        .map(Entry::line)
        .toList();
  }

  private void put(String id, Map<String, Object> block, List<String> kinds) {
    String kind = Tree.text(block, "kind", "");
    if (kinds.contains(kind)) {
      awards.put(
          id,
          switch (kind) {
            case "prizes" -> Prizes.of(id, block, this);
            case "exports" -> Exporting.of(id, block, this);
            case "tiered" -> Tiered.of(id, block, this);
            case "task_completion" -> Completion.of(id, block, this, year);
            case "nominations" -> nominations(id, block);
            default ->
                Persons.of(
                    id, block, this, awards.values().stream().flatMap(List::stream).toList());
          });
    }
  }

  /** Without a condition: a prize winner with a project in the park. */
  private boolean qualifies(Unit unit, Map<String, Object> block) {
    return block.containsKey("if")
        ? judged(unit).holds(block.getOrDefault("if", ""))
        : won(unit, "prizes") && measures.of("park_new", unit).sign() > 0;
  }

  private List<Entry> nominations(String id, Map<String, Object> block) {
    List<Entry> entries = new ArrayList<>();
    List<String> kinds = Judged.kinds(block, year);
    for (Unit unit : year.units) {
      if (kinds.contains(unit.kind()) && qualifies(unit, block)) {
        String barred = barred(unit.id(), id);
        entries.add(
            Entry.of(id, "nomination")
                .under(block)
                .to(unit.id())
                .as(barred.isEmpty() ? "nominated" : barred));
      }
    }
    return entries;
  }
}
