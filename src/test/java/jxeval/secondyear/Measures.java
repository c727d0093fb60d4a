package jxeval.secondyear;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The few measures of the generated target files, to the end of the run's month. */
final class Measures {
  private final YearFolder year;
  private final Projects projects;
  private final List<Reading.Row> entries;

  Measures(YearFolder year, Projects projects, List<Reading.Row> entries, int month) {
    this.year = year;
    this.projects = projects;
    this.entries = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Reading.Row row : entries) {
      List<String> key =
          List.of(row.text("month"), row.text("unit"), row.text("item"), row.text("by"));
      if (seen.add(key) && (Integer) row.values().getOrDefault("month", 0) <= month) {
        this.entries.add(row);
      }
    }
  }

  Quotient of(String id, Unit unit) {
    Map<String, Object> measure = Tree.map(Tree.map(year.targets.get("measures")).get(id));
    Object where = measure.getOrDefault("where", Map.of());
    List<String> own = withMembers(unit);
    List<Quotient> parts = new ArrayList<>();
    if (id.equals("judged")) {
      for (Reading.Row row : entries) {
        if (own.contains(row.text("unit")) && row.text("item").equals("评分")) {
          parts.add(row.number("value"));
        }
      }
      return Quotient.sum(parts);
    }
    for (Projects.Project project : projects.all()) {
      if (Boolean.TRUE.equals(new Truth(project::get, false).of(where))) {
        Quotient share =
            Quotient.sum(
                own.stream().map(u -> project.shares().getOrDefault(u, Quotient.ZERO)).toList());
        boolean sum = measure.containsKey("sum");
        parts.add(
            sum && project.get("paid_in") instanceof Quotient paid ? share.times(paid) : share);
      }
    }
    return Quotient.sum(parts);
  }

  /** A team's figures are its own and its members'. */
  private List<String> withMembers(Unit unit) {
    List<String> ids = new ArrayList<>(List.of(unit.id()));
    year.units.stream().filter(u -> u.team().equals(unit.id())).forEach(u -> ids.add(u.id()));
    return ids;
  }
}
