package jxeval.evaluation.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jxeval.evaluation.ScreeningLine;
import jxeval.ledger.Project;
import jxeval.model.CellRef;
import jxeval.model.Folding;
import jxeval.scheme.Filter;
import jxeval.scheme.Ruling;
import jxeval.scheme.Screening.RecoveryRule;
import jxeval.scheme.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One project's land under the recovery rules at the end of the month (三-8); only what speaks
 * against it is listed.
 */
final class LandRecovery {
  /** The rule of a project whose land a ruling takes back. */
  static final String RULED = "recover";

  /** Computed fields and the column that each begins with. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "late_start_days", "contract_start",
          "idle_land_days", "contract_start",
          "unproductive_days", "started",
          "paid_ratio", "paid_in_cumulative");

  private final Project project;
  private final ScreenedFields fields;

  LandRecovery(Project project, ScreenedFields fields) {
    this.project = project;
    this.fields = fields;
  }

  /** The rules that the project falls under, then the rulings that name it. */
  List<ScreeningLine> lines(List<RecoveryRule> rules, List<Ruling.Recover> rulings) {
    List<ScreeningLine> lines = new ArrayList<>();
    for (RecoveryRule rule : rules) {
      if (rule.when().of(fields) == Truth.TRUE) {
        lines.add(
            line(rule.id(), rule.label(), rule.clause(), cell(rule.when()), asked(rule.when())));
      }
    }
    for (Ruling.Recover ruling : rulings) {
      if (names(ruling, project)) {
        String reason = ruling.reason();
        lines.add(
            line(RULED, reason == null ? RULED : reason, clause(rules), project.at(), List.of()));
      }
    }
    return lines;
  }

  /** By number, else by name. */
  static boolean names(Ruling.Recover ruling, Project project) {
    return Folding.same(ruling.project(), project.id())
        || Folding.same(ruling.project(), project.name());
  }

  /** The clause of the recovery rules, where they all cite one. */
  private static @Nullable String clause(List<RecoveryRule> rules) {
    TreeSet<String> clauses = new TreeSet<>();
    rules.forEach(r -> clauses.add(String.valueOf(r.clause())));
    return clauses.size() == 1 ? rules.get(0).clause() : null;
  }

  private ScreeningLine line(
      String rule,
      String label,
      @Nullable String clause,
      CellRef source,
      List<ScreeningLine.Asked> asked) {
    return new ScreeningLine(project.id(), unit(), rule, label, "fail", clause, source, asked);
  }

  private @Nullable String unit() {
    List<String> units =
        project.ruled() ? List.copyOf(project.shares().keySet()) : project.claimants();
    return units.size() == 1 ? units.get(0) : null;
  }

  private CellRef cell(Filter when) {
    return when.fields().findFirst().map(this::cell).orElseGet(project::at);
  }

  private CellRef cell(String field) {
    return project.latest().source().cell(COLUMNS.getOrDefault(field, field));
  }

  private List<ScreeningLine.Asked> asked(Filter when) {
    return when.fields().distinct().map(f -> fields.asked("projects", f, cell(f))).toList();
  }
}
