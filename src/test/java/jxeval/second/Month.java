package jxeval.second;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The bulletin of a month as results.json has it, without words, hashes and findings. */
final class Month {
  private final County county;
  private final Figures figures;
  private final List<Board> boards = new ArrayList<>();
  private final Map<String, Standing> units = new LinkedHashMap<>();

  private Month(String targets, Map<String, String> files, int upTo) {
    county = new County(targets);
    figures = new Figures(county, new Folder(county, files, upTo), upTo);
    for (Tree assessment : county.root.get("assessments").items()) {
      Map<String, List<Standing>> groups = new LinkedHashMap<>();
      for (County.Unit unit : county.units.values()) {
        if (assessment.get("units").texts().contains(unit.kind())) {
          groups
              .computeIfAbsent(unit.group(), g -> new ArrayList<>())
              .add(new Standing(figures, unit, assessment, overspent(unit)));
        }
      }
      for (List<Standing> group : groups.values()) {
        boards.add(new Board(figures, assessment, group));
        group.forEach(s -> units.putIfAbsent(s.unit.id(), s));
      }
    }
    for (County.Unit unit : county.units.values()) {
      units.putIfAbsent(unit.id(), new Standing(figures, unit, new Tree(null), overspent(unit)));
    }
  }

  /**
   * @param month 1 to 12
   */
  static Map<String, Object> of(String targets, Map<String, String> files, int month) {
    int year = new County(targets).year;
    Month now = new Month(targets, files, year * 12 + month - 1);
    Month before = month == 1 ? null : new Month(targets, files, year * 12 + month - 2);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("inputs", now.figures.folder.inputs);
    all.put("county", now.countyLines());
    all.put("groups", now.groups(before));
    all.put("submissions", now.submissions());
    all.put("consequences", now.consequences());
    all.put("outings", now.outings());
    all.put("funds", now.funds());
    return all;
  }

  private List<Object> countyLines() {
    List<Object> lines = new ArrayList<>();
    for (Tree t : county.root.get("county_targets").items()) {
      String measure = t.get("measure").text();
      String unit = county.measureUnit(measure);
      Q target = t.has("target") ? Texts.amount(t.get("target").text(), unit) : null;
      boolean paced =
          t.has("pace") ? !t.get("pace").text().equals("none") : !county.isRatio(measure);
      Progress at =
          new Progress(
              figures.of(measure, null), target, paced ? county.pace(figures.upTo) : Q.ONE);
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", t.get("id").or(measure));
      line.putAll(Print.progress(at));
      line.put(
          "stretch",
          t.has("stretch") ? Print.quantity(Texts.amount(t.get("stretch").text(), unit)) : null);
      line.put("met", at.met());
      lines.add(line);
    }
    return lines;
  }

  private List<Object> groups(Month before) {
    List<Object> groups = new ArrayList<>();
    for (int i = 0; i < boards.size(); i++) {
      Board board = boards.get(i);
      Map<String, Object> group = new LinkedHashMap<>();
      group.put("kind", board.assessment.get("id").text());
      String name = board.units.get(0).unit.group();
      group.put("group", name.isEmpty() ? null : name);
      List<Map<String, Object>> printed = board.printed();
      for (Map<String, Object> unit : printed) {
        Integer rank = null;
        if (before != null) {
          for (Standing s : before.boards.get(i).units) {
            rank = s.unit.id().equals(unit.get("id")) ? s.rank : rank;
          }
        }
        unit.put("previous_rank", rank);
      }
      group.put("units", printed);
      groups.add(group);
    }
    return groups;
  }

  private List<Object> submissions() {
    List<Object> all = new ArrayList<>();
    for (Folder.Submission s : figures.folder.submissions) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("unit", s.unit());
      line.put("month", String.format("%d-%02d", s.month() / 12, s.month() % 12 + 1));
      line.put("status", s.status());
      line.put("file", s.file());
      line.put("submitted", s.submitted() == null ? null : s.submitted().toString());
      all.add(line);
    }
    return all;
  }

  private List<Object> consequences() {
    List<Object> all = new ArrayList<>();
    boolean quarter = figures.upTo % 3 == 2;
    for (Tree c : county.root.get("consequences").items()) {
      String at = c.get("at").or("year_end");
      if (!at.equals("monthly") && !(at.equals("quarterly") && quarter)) {
        continue;
      }
      String id = c.get("id").text();
      List<Standing> asked =
          units.values().stream()
              .filter(s -> !c.has("units") || c.get("units").texts().contains(s.unit.kind()))
              .sorted(java.util.Comparator.comparing(s -> county.order(s.unit.id())))
              .toList();
      for (Standing unit : Standing.byRank(asked)) {
        boolean waived =
            county.rulings("waive").stream()
                .anyMatch(
                    r ->
                        r.get("consequence").text().equals(id)
                            && Objects.equals(county.unit(r.get("unit").text()), unit.unit.id()));
        if (unit.holds(c.get("if")) && !waived) {
          unit.raised.add(id);
          Map<String, Object> line = new LinkedHashMap<>();
          line.put("id", id);
          line.put("unit", unit.unit.id());
          all.add(line);
        }
      }
    }
    return all;
  }

  private List<Object> outings() {
    List<Object> all = new ArrayList<>();
    for (String unit : county.units.keySet()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("unit", unit);
      for (String period : List.of("month", "to_date")) {
        Days days = new Days(county.year);
        int batches = 0;
        for (Line trip : figures.lines("trips", period, unit)) {
          if (trip.text("kind").equals("外出")) {
            days.add(trip);
            batches++;
          }
        }
        String suffix = period.equals("month") ? "_month" : "";
        line.put("days" + suffix, Print.quantity(days.sum()));
        line.put("batches" + suffix, Integer.toString(batches));
      }
      all.add(line);
    }
    return all;
  }

  private Q granted(County.Unit unit) {
    Tree grant = county.root.get("funds").get("grants").get(unit.kind());
    return grant.is() ? Texts.amount(grant.text(), "元") : null;
  }

  private Map<String, Q> spent(County.Unit unit) {
    Map<String, Q> spent = new LinkedHashMap<>();
    figures
        .lines("funds", "to_date", unit.id())
        .forEach(l -> spent.merge(l.text("purpose"), l.number("amount"), Q::plus));
    return spent;
  }

  private boolean overspent(County.Unit unit) {
    Q granted = granted(unit);
    Q spent = spent(unit).values().stream().reduce(Q.ZERO, Q::plus);
    return spent.compareTo(granted == null ? Q.ZERO : granted) > 0;
  }

  private List<Object> funds() {
    List<Object> all = new ArrayList<>();
    for (County.Unit unit : county.units.values()) {
      Map<String, Q> purposes = spent(unit);
      Q granted = granted(unit);
      if (granted == null && purposes.isEmpty()) {
        continue;
      }
      granted = granted == null ? Q.ZERO : granted;
      Q spent = purposes.values().stream().reduce(Q.ZERO, Q::plus);
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("unit", unit.id());
      line.put("granted", Print.quantity(granted));
      line.put("spent", Print.quantity(spent));
      line.put("left", Print.quantity(Q.ZERO.max(granted.minus(spent))));
      line.put("overspent", Print.quantity(Q.ZERO.max(spent.minus(granted))));
      Map<String, Object> shown = new LinkedHashMap<>();
      purposes.forEach((purpose, q) -> shown.put(purpose, Print.quantity(q)));
      line.put("purposes", shown);
      all.add(line);
    }
    return all;
  }
}
