package jxeval.secondyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The admission review by 5-details, Screening. */
final class Admission {
  private Admission() {}

  /** The lines of results.json: project, unit, rule, outcome, clause. */
  static List<String> lines(Map<String, Object> screening, List<Reading.Row> reviews, int month) {
    List<String> lines = new ArrayList<>();
    List<Reading.Row> order = new ArrayList<>(reviews);
    order.removeIf(r -> month(r) > month);
    order.sort(Comparator.comparing(Admission::month));
    for (Reading.Row row : order) {
      Truth truth =
          new Truth(f -> row.get(f) == null && f.equals("trade_project") ? "否" : row.get(f), true);
      for (Object each : Tree.list(screening.get("rules"))) {
        Map<String, Object> rule = Tree.map(each);
        Boolean concerns = truth.of(Tree.map(rule.get("if")));
        Boolean passes = truth.of(Tree.map(rule.get("requires")));
        if (!Boolean.FALSE.equals(concerns)) {
          String outcome =
              concerns == null || passes == null ? "unknown" : passes ? "pass" : "fail";
          lines.add(
              String.join(
                  "|",
                  row.text("name"),
                  row.names("unit").get(0),
                  Tree.text(rule, "id", ""),
                  outcome,
                  Tree.text(rule, "clause", "null")));
        }
      }
    }
    return lines;
  }

  private static int month(Reading.Row row) {
    return (Integer) row.values().getOrDefault("month", 0);
  }
}
