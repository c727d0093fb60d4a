package jxeval.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The measures of units and of the county at the end of a month (3-scheme, Measures). */
final class Figures {
  final County county;
  final int upTo;
  final Folder folder;
  final Projects projects;
  private final Map<String, Q> known = new HashMap<>();

  Figures(County county, Folder folder, int upTo) {
    this.county = county;
    this.folder = folder;
    this.upTo = upTo;
    this.projects = new Projects(county, folder.lines, upTo);
  }

  /** The value for a unit, or for the county where it is null; null for none. */
  Q of(String measure, String unit) {
    String key = measure + "|" + unit;
    if (!known.containsKey(key)) {
      Tree m = county.measures.get(measure);
      Q value = value(m, county.measureUnit(measure), unit);
      if (value != null && m.has("floor")) {
        value = value.max(Texts.amount(m.get("floor").text(), county.measureUnit(measure)));
      }
      if (value != null && m.has("cap")) {
        value = value.min(Texts.amount(m.get("cap").text(), county.measureUnit(measure)));
      }
      known.put(key, value);
    }
    return known.get(key);
  }

  private Q value(Tree m, String of, String unit) {
    for (String built : List.of("ratio", "plus", "minus")) {
      if (m.has(built)) {
        return built(built, m.get(built).items(), of, unit);
      }
    }
    if (m.has("task") || m.has("due") || m.has("measure")) {
      return operand(m, of, unit);
    }
    for (String kind :
        List.of("count", "sum", "distinct", "days", "person_days", "mean", "max", "latest")) {
      if (m.has(kind)) {
        String[] field = m.get(kind).text().split("\\.");
        List<Line> lines = lines(field[0], m.get("period").or("to_date"), unit);
        Filters filters = new Filters(county, upTo, unit);
        lines.removeIf(l -> !filters.pass(m.get("where"), l));
        return field.length == 1 ? rows(kind, lines) : field(m, kind, field, lines, of, filters);
      }
    }
    throw new IllegalStateException(m.toString());
  }

  private Q built(String kind, List<Tree> operands, String of, String unit) {
    Q value = null;
    for (int i = 0; i < operands.size(); i++) {
      Q next = operand(operands.get(i), of, unit);
      if (next == null || (i > 0 && value == null)) {
        return null;
      }
      if (kind.equals("ratio") && i > 0 && next.sign() == 0) {
        return null;
      }
      value =
          i == 0
              ? next
              : kind.equals("plus")
                  ? value.plus(next)
                  : kind.equals("minus") ? value.minus(next) : value.over(next);
    }
    return value;
  }

  private Q operand(Tree o, String of, String unit) {
    if (o.isText()) {
      return county.measures.containsKey(o.text())
          ? of(o.text(), unit)
          : Texts.amount(o.text(), of);
    }
    if (o.has("task")) {
      return county.task(o.get("task").text(), unit);
    }
    if (o.has("due")) {
      String measure = o.get("due").text();
      Q task = county.task(measure, unit);
      return task == null ? null : county.isRatio(measure) ? task : task.times(county.pace(upTo));
    }
    Q value = of(o.get("measure").text(), unit);
    return value == null || !o.has("times") ? value : value.times(o.get("times").number());
  }

  private Q rows(String kind, List<Line> lines) {
    switch (kind) {
      case "count" -> {
        return lines.stream().map(Line::share).reduce(Q.ZERO, Q::plus);
      }
      case "days" -> {
        Days days = new Days(county.year);
        lines.forEach(days::add);
        return days.sum();
      }
      default -> {
        Map<Object, Days> byLeader = new LinkedHashMap<>();
        for (Line line : lines) {
          for (Object leader : line.many("leaders")) {
            byLeader.computeIfAbsent(leader, l -> new Days(county.year)).add(line);
          }
        }
        return byLeader.values().stream().map(Days::sum).reduce(Q.ZERO, Q::plus);
      }
    }
  }

  private Q field(
      Tree m, String kind, String[] field, List<Line> lines, String of, Filters filters) {
    if (kind.equals("distinct")) {
      return distinct(m, field[1], lines, filters);
    }
    Form.Column column = Form.column(field[0], field[1]);
    String from = column == null ? "" : column.unit();
    Q scale = from.isEmpty() || of.isEmpty() ? Q.ONE : Texts.scale(from).over(Texts.scale(of));
    List<Line> some = lines.stream().filter(l -> l.number(field[1]) != null).toList();
    if (some.isEmpty()) {
      return kind.equals("sum") ? Q.ZERO : null;
    }
    Q sum = sum(some, field[1]);
    int last = some.stream().mapToInt(Line::month).max().getAsInt();
    Q value =
        switch (kind) {
          case "sum" -> sum;
          case "mean" ->
              some.stream()
                  .map(l -> l.number(field[1]))
                  .reduce(Q.ZERO, Q::plus)
                  .over(Q.of(some.size()));
          case "max" -> some.stream().map(l -> l.number(field[1])).reduce(Q::max).get();
          default -> sum(some.stream().filter(l -> l.month() == last).toList(), field[1]);
        };
    return value.times(scale);
  }

  private static Q sum(List<Line> lines, String field) {
    return lines.stream().map(l -> l.orZero(field).times(l.share())).reduce(Q.ZERO, Q::plus);
  }

  private Q distinct(Tree m, String field, List<Line> lines, Filters filters) {
    Map<Object, List<Line>> groups = new LinkedHashMap<>();
    for (Line line : lines) {
      List<?> values = field.equals("month") ? List.of(line.month()) : line.many(field);
      for (Object value : values) {
        Object key = value;
        if (m.has("per")) {
          int month =
              value instanceof LocalDate d
                  ? d.getYear() * 12 + d.getMonthValue() - 1
                  : (Integer) value;
          key = m.get("per").text().equals("month") ? month : month / 3;
        }
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
      }
    }
    if (m.has("having")) {
      groups.values().removeIf(g -> !keeps(m.get("having"), g, filters));
    }
    return Q.of(groups.size());
  }

  /** A sum with bounds; a filter holds where some row passes it. */
  private boolean keeps(Tree having, List<Line> group, Filters filters) {
    for (Map.Entry<String, Tree> e : having.entries().entrySet()) {
      Tree part = e.getValue();
      boolean keeps =
          switch (e.getKey()) {
            case "all" -> part.items().stream().allMatch(h -> keeps(h, group, filters));
            case "any" -> part.items().stream().anyMatch(h -> keeps(h, group, filters));
            case "not" -> !keeps(part, group, filters);
            case "sum" -> Filters.within(sum(group, after(part.text())), having, "");
            case "ratio" -> {
              Q b = sum(group, after(part.items().get(1).text()));
              Q a = sum(group, after(part.items().get(0).text()));
              yield b.sign() != 0 && Filters.within(a.over(b), having, "");
            }
            default ->
                Filters.BOUNDS.contains(e.getKey())
                    || group.stream()
                        .anyMatch(l -> filters.pass(new Tree(Map.of(e.getKey(), part.node())), l));
          };
      if (!keeps) {
        return false;
      }
    }
    return true;
  }

  private static String after(String field) {
    return field.substring(field.indexOf('.') + 1);
  }

  /** The rows of a set that are the unit's (5-details, Credit), in a period. */
  List<Line> lines(String set, String period, String unit) {
    int from =
        switch (period) {
          case "month" -> upTo;
          case "quarter" -> upTo - upTo % 3;
          default -> county.year * 12;
        };
    List<Line> lines = new ArrayList<>();
    switch (set) {
      case "projects" -> {
        for (Projects.Project project : projects.all) {
          Q share = projects.share(project, unit);
          if (share.sign() > 0) {
            lines.add(projects.line(project, from, share));
          }
        }
      }
      case "submissions" -> {
        for (Folder.Submission s : folder.submissions) {
          if (s.month() >= from && (unit == null || answers(unit, s.unit()))) {
            Map<String, Object> fields = Map.of("unit", s.unit(), "status", s.status());
            lines.add(new Line(set, s.unit(), s.month(), fields, Q.ONE));
          }
        }
      }
      default -> {
        folder.lines.stream()
            .filter(l -> l.set().equals(set) && l.month() <= upTo)
            .filter(l -> unit == null || isOf(unit, l))
            .forEach(lines::add);
        if (set.equals("trips")) {
          once(lines);
        }
        if (set.equals("idle")) {
          lines = latestCases(lines);
        }
        lines.removeIf(l -> l.month() < from);
      }
    }
    return lines;
  }

  private boolean answers(String unit, String due) {
    County.Unit of = county.units.get(unit);
    return unit.equals(due) || (of.lead() && due.equals(of.team()));
  }

  private boolean isOf(String unit, Line line) {
    return switch (line.set()) {
      case "plants", "parks", "idle" -> false;
      case "recruitment", "funds" -> unit.equals(line.by());
      case "trips" ->
          line.many("units").contains(unit)
              || (unit.equals(line.by()) && county.reportsAsTeam(county.units.get(unit)));
      default -> line.many("unit").stream().anyMatch(county.withMembers(unit)::contains);
    };
  }

  /** The same 出发, 返回, 带队领导, 目的地 twice is one batch; 外出 and 接待 are two. */
  private static void once(List<Line> trips) {
    Set<List<Object>> seen = new LinkedHashSet<>();
    trips.removeIf(
        t ->
            !seen.add(
                List.of(
                    t.day("depart"),
                    t.day("return"),
                    Set.copyOf(t.many("leaders")),
                    t.text("place"),
                    t.text("kind"))));
  }

  /** One enterprise is one case, its latest row. */
  private static List<Line> latestCases(List<Line> lines) {
    Map<String, Line> latest = new TreeMap<>();
    for (Line line : lines) {
      Line known = latest.get(line.text("enterprise"));
      if (known == null || known.month() <= line.month()) {
        latest.put(line.text("enterprise"), line);
      }
    }
    return new ArrayList<>(latest.values());
  }
}
