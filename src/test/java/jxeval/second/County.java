package jxeval.second;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The target file: its units and measures by id, and the calendar. */
final class County {
  final Tree root;
  final int year;
  final Map<String, Unit> units = new LinkedHashMap<>();
  final Map<String, Tree> measures;
  final List<String> due;

  /** One unit. */
  record Unit(
      String id, String name, String kind, String team, boolean lead, String group, Tree tree) {}

  County(String yaml) {
    root = Tree.parse(yaml);
    year = Integer.parseInt(root.get("year").text());
    for (Tree u : root.get("units").items()) {
      String id = u.get("id").text();
      units.put(
          id,
          new Unit(
              id,
              u.get("name").text(),
              u.get("kind").text(),
              u.get("team").or(null),
              u.get("lead").flag(),
              u.get("group").or(""),
              u));
    }
    units.replaceAll(
        (id, u) ->
            new Unit(
                id, u.name, u.kind, u.team == null ? null : unit(u.team), u.lead, u.group, u.tree));
    measures = root.get("measures").entries();
    Tree stated = root.get("calendar").get("due");
    due = stated.is() ? stated.texts() : List.of("team", "squad", "township");
  }

  /** The id of the unit of a name, an alias or an id; null for none. */
  String unit(String called) {
    String folded = Texts.fold(called);
    return units.containsKey(called)
        ? called
        : units.values().stream()
            .filter(u -> names(u).stream().map(Texts::fold).anyMatch(folded::equals))
            .map(Unit::id)
            .findFirst()
            .orElse(null);
  }

  static List<String> names(Unit unit) {
    List<String> names = new ArrayList<>(List.of(unit.name));
    names.addAll(unit.tree.get("aliases").texts());
    return names;
  }

  List<String> withMembers(String id) {
    List<String> ids = new ArrayList<>(List.of(id));
    units.values().stream().filter(u -> id.equals(u.team)).map(Unit::id).forEach(ids::add);
    return ids;
  }

  int order(String id) {
    return new ArrayList<>(units.keySet()).indexOf(id);
  }

  /** The form that a kind hands in: team or township. */
  String form(String kind) {
    String usual = kind.equals("township") ? "township" : "team";
    return root.get("forms").get("returns").get(kind).or(usual);
  }

  boolean reportsAsTeam(Unit unit) {
    return List.of("team", "squad").contains(unit.kind)
        || "team".equals(root.get("forms").get("returns").get(unit.kind).or(null))
        || withMembers(unit.id).size() > 1;
  }

  String measureUnit(String measure) {
    return measures.get(measure).get("unit").or("");
  }

  boolean isRatio(String measure) {
    return measures.get(measure).has("ratio");
  }

  /** The annual task of a unit, or the county's target for null; null where there is none. */
  Q task(String measure, String unit) {
    Tree task = new Tree(null);
    if (unit != null) {
      task = units.get(unit).tree.get("tasks").get(measure);
    } else {
      for (Tree line : root.get("county_targets").items()) {
        if (!task.is() && line.get("measure").text().equals(measure)) {
          task = line.get("target");
        }
      }
    }
    return task.is() ? Texts.amount(task.text(), measureUnit(measure)) : null;
  }

  /** The share of a year that has passed at the end of a month. */
  Q pace(int month) {
    Tree curve = root.get("calendar").get("pace");
    int elapsed = month - year * 12 + 1;
    return curve.isList() ? curve.items().get(elapsed - 1).number() : Q.of(elapsed).over(Q.of(12));
  }

  /** The last day on which a return of a month is on time. */
  LocalDate deadline(int month) {
    Tree calendar = root.get("calendar");
    Tree day = calendar.get("deadline").get("day");
    YearMonth of = YearMonth.of(month / 12, month % 12 + 1);
    LocalDate deadline = of.atEndOfMonth();
    if (day.is()) {
      YearMonth in =
          calendar.get("deadline").get("month").or("same").equals("next") ? of.plusMonths(1) : of;
      deadline = in.atDay(Math.min(in.lengthOfMonth(), Integer.parseInt(day.text())));
    }
    return deadline.plusDays(Integer.parseInt(calendar.get("grace_days").or("0")));
  }

  List<Tree> rulings(String on) {
    return root.get("rulings").items().stream().filter(r -> r.get("on").text().equals(on)).toList();
  }
}
