package jxeval.secondyear;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Land to be taken back, at the end of the latest month (5-details, Screening). */
final class Recovery {
  private Recovery() {}

  /** Project, unit, rule, outcome, clause. */
  static List<String> lines(YearFolder year, Map<String, Object> rules, Ending ending) {
    List<String> lines = new ArrayList<>();
    LocalDate end = ending.projects().end();
    for (Projects.Project project : ending.projects().all()) {
      Truth truth = new Truth(f -> field(project, f, end), true);
      for (Object each : Tree.list(rules.get("land_recovery"))) {
        Map<String, Object> rule = Tree.map(each);
        if (Boolean.TRUE.equals(truth.of(Tree.map(rule.get("if"))))) {
          List<String> units =
              project.ruled() ? List.copyOf(project.shares().keySet()) : project.claimants();
          lines.add(
              String.join(
                  "|",
                  project.shown(),
                  units.size() == 1 ? units.get(0) : "null",
                  Tree.text(rule, "id", ""),
                  "fail",
                  Tree.text(rule, "clause", "null")));
        }
      }
    }
    return lines;
  }

  private static @Nullable Object field(Projects.Project project, String field, LocalDate end) {
    boolean over = "终止".equals(project.get("status"));
    return switch (field) {
      case "late_start_days" -> over ? null : days(project, "contract_start", "started", end);
      case "idle_land_days" ->
          over || !"单独供地".equals(project.get("land_mode"))
              ? null
              : days(project, "contract_start", "started", end);
      case "unproductive_days" -> over ? null : days(project, "started", "commissioned", end);
      case "paid_ratio" -> over ? null : paid(project);
      default -> project.get(field);
    };
  }

  private static @Nullable Quotient days(
      Projects.Project project, String from, String to, LocalDate end) {
    if (!(project.get(from) instanceof LocalDate first)) {
      return null;
    }
    LocalDate last = project.get(to) instanceof LocalDate day ? day : end;
    long days = ChronoUnit.DAYS.between(first, last);
    return Quotient.of(from.equals("contract_start") ? Math.max(0, days) : days);
  }

  private static @Nullable Quotient paid(Projects.Project project) {
    return project.get("planned") instanceof Quotient planned
            && planned.sign() != 0
            && project.get("paid_in_cumulative") instanceof Quotient paid
        ? paid.over(planned)
        : null;
  }
}
