package jxeval.report.screening;

import java.util.List;
import jxeval.evaluation.ScreeningLine;
import jxeval.report.edition.Edition;
import jxeval.report.edition.RulingNotes;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Role;
import jxeval.report.table.Table;
import jxeval.report.table.Tone;
import jxeval.scheme.Screening;

/** Lines of the screening: project, unit, rule, outcome, clause and the cell that decided. */
final class ScreeningTable {
  static final String ID = "screening";

  private ScreeningTable() {}

  /** The lines of admission rules, or of the others: land recovery and rulings on it. */
  static List<ScreeningLine> lines(Edition edition, boolean admission) {
    return edition.results().screening().stream()
        .filter(l -> isAdmission(edition, l) == admission)
        .toList();
  }

  private static boolean isAdmission(Edition edition, ScreeningLine line) {
    Screening screening = edition.scheme().screening();
    return screening != null
        && screening.rules().stream().anyMatch(r -> r.id().equals(line.rule()));
  }

  /**
   * The table.
   *
   * @param rule header of the rule's column
   */
  static Table of(Edition edition, List<ScreeningLine> lines, String rule, String empty) {
    Table.Builder table =
        Table.of(ID)
            .column(Column.of("no", "序号"))
            .column(Column.of("project", "项目").width(30))
            .column(Column.of("unit", "引进单位").width(22))
            .column(Column.of("rule", rule).width(44))
            .column(Column.of("outcome", "结果"))
            .column(Column.of("clause", "依据").width(14))
            .column(Column.of("source", "来源").width(40))
            .empty(empty);
    int no = 0;
    for (ScreeningLine line : lines) {
      no++;
      table.row(
          "s" + no,
          Cell.rank(no),
          Cell.text(line.project()),
          Cell.text(line.unit() == null ? "" : edition.name(line.unit())),
          Cell.text(label(edition, line)),
          outcome(line.outcome()),
          Cell.text(line.clause() == null ? "" : line.clause()),
          Cell.text(line.source().toString()).role(Role.NOTE).link(line.source()));
    }
    return table.build();
  }

  /** The rule's name; for land that a ruling takes back who decided, when and why. */
  private static String label(Edition edition, ScreeningLine line) {
    String told = new RulingNotes(edition).recovered(line.label());
    return told.isEmpty() ? line.label() : told;
  }

  private static Cell outcome(String outcome) {
    return switch (outcome) {
      case "pass" -> Cell.grade(PASS, Tone.GOOD);
      case "fail" -> Cell.grade(FAIL, Tone.POOR);
      default -> Cell.grade(UNKNOWN, Tone.FAIR);
    };
  }

  static final String PASS = "通过";
  static final String FAIL = "不通过";
  static final String UNKNOWN = "无法判断";
}
