package jxeval.report.screening;

import java.util.List;
import jxeval.evaluation.ScreeningLine;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;

/** 项目准入评审: every rule that applies to a reviewed project, passed ones too. */
public final class AdmissionSheet {
  private AdmissionSheet() {}

  public static Sheet of(Edition edition) {
    List<ScreeningLine> lines = ScreeningTable.lines(edition, true);
    Sheet.Builder sheet =
        edition
            .sheet(SheetTitles.ADMISSION, "项目准入评审")
            .table(ScreeningTable.of(edition, lines, "准入条件", "没有适用准入条件的评审项目"));
    if (!lines.isEmpty()) {
      sheet.lines(Cell.heading("结果统计（项次）")).table(counts(lines));
    }
    return sheet
        .note("无法判断：评审表中判断该条件所需的栏目空白。")
        .note("“来源”为评审台账的文件、工作表和单元格。")
        .landscape()
        .filter()
        .build();
  }

  private static Table counts(List<ScreeningLine> lines) {
    Table.Builder table =
        Table.of("counts")
            .column(Column.of("pass", ScreeningTable.PASS))
            .column(Column.of("fail", ScreeningTable.FAIL))
            .column(Column.of("unknown", ScreeningTable.UNKNOWN));
    return table
        .row(
            "all",
            count(lines, "pass", ScreeningTable.PASS),
            count(lines, "fail", ScreeningTable.FAIL),
            count(lines, "unknown", ScreeningTable.UNKNOWN))
        .closing()
        .build();
  }

  private static Cell count(List<ScreeningLine> lines, String outcome, String word) {
    return Cell.count(lines.stream().filter(l -> l.outcome().equals(outcome)).count())
        .formula(
            Formula.of(
                "COUNTIF({0},\"" + word + "\")", Ref.column("outcome").in(ScreeningTable.ID)));
  }
}
