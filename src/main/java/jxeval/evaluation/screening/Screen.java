package jxeval.evaluation.screening;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.evaluation.ScreeningLine;
import jxeval.ledger.Project;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;

/**
 * What the screening found.
 *
 * @param lines admission row by row and rule by rule, then land recovery project by project
 * @param findings rulings that name no project
 */
public record Screen(List<ScreeningLine> lines, List<Finding> findings) {

  /**
   * Screens what is known at the end of a month.
   *
   * @param rows rows of any form; those of 项目评审 that count are looked at
   */
  public static Screen of(Scheme scheme, List<Row> rows, List<Project> projects, YearMonth month) {
    List<Ruling.Recover> rulings = scheme.rulings(Ruling.Recover.class);
    List<ScreeningLine> lines = new ArrayList<>();
    rows.stream()
        .filter(r -> r.set().equals("review") && r.counts())
        .filter(r -> r.month() == null || !r.month().isAfter(month))
        .map(r -> new Admission(r, new ScreenedFields(r.fields(), month)))
        .forEach(a -> lines.addAll(a.lines(scheme.screening().rules())));
    projects.stream()
        .map(p -> new LandRecovery(p, new ScreenedFields(p.fields(), month)))
        .forEach(p -> lines.addAll(p.lines(scheme.screening().landRecovery(), rulings)));
    List<Finding> findings =
        rulings.stream()
            .filter(r -> projects.stream().noneMatch(p -> LandRecovery.names(r, p)))
            .map(r -> unmatched(r, scheme))
            .toList();
    return new Screen(List.copyOf(lines), findings);
  }

  private static Finding unmatched(Ruling.Recover ruling, Scheme scheme) {
    return Finding.of(AcrossRule.X556, CellRef.file(scheme.file()), ruling.project());
  }
}
