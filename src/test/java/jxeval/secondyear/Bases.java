package jxeval.secondyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of 验资 and 税收 joined to their projects (5-details, Credit). */
final class Bases {
  private final Projects projects;

  Bases(Projects projects) {
    this.projects = projects;
  }

  /** What each project has in a field of the rows that count. */
  Map<Projects.Project, Quotient> of(List<Reading.Row> rows, String field, Object where) {
    Map<Projects.Project, Quotient> sums = new LinkedHashMap<>();
    List<Map<String, Object>> seen = new ArrayList<>();
    for (Reading.Row row : rows) {
      Projects.Project project = inYear(row) ? project(row) : null;
      if (project == null || seen.contains(row.values())) {
        continue;
      }
      seen.add(row.values());
      Truth truth = new Truth(f -> row.get(f) == null ? project.get(f) : row.get(f), false);
      boolean recognised = row.get("conclusion") == null || row.text("conclusion").equals("认定");
      if (recognised && Boolean.TRUE.equals(truth.of(where))) {
        sums.merge(project, row.number(field), Quotient::plus);
      }
    }
    return sums;
  }

  private static boolean inYear(Reading.Row row) {
    return !(row.get("date") instanceof LocalDate day) || day.getYear() == 2021;
  }

  private Projects.@Nullable Project project(Reading.Row row) {
    List<Projects.Project> fits =
        projects.all().stream()
            .filter(
                p ->
                    row.get("code") != null
                        ? p.key().equals("#" + row.text("code"))
                        : p.names().contains(row.text("name"))
                            && row.names("unit").stream().anyMatch(p::introducedBy))
            .toList();
    return fits.size() == 1 ? fits.get(0) : null;
  }
}
