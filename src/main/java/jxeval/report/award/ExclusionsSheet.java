package jxeval.report.award;

import java.util.List;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.report.bulletin.ConsequencesSheet;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;

/** 黄牌和取消资格: what the year's end and the survey raise, and the awards withheld for it. */
public final class ExclusionsSheet {
  private ExclusionsSheet() {}

  public static Sheet of(Edition edition) {
    return edition
        .sheet(SheetTitles.EXCLUSIONS, "黄牌警告和取消资格")
        .lines(Cell.heading("年终和测评奖惩事项"))
        .table(ConsequencesSheet.table(edition, edition.results().consequences(), "没有奖惩事项"))
        .lines(Cell.heading("取消的奖励"))
        .table(withheld(edition))
        .note("取消资格的单位不占奖项名额；裁定不予追究的事项列于《口径与依据》。")
        .landscape()
        .build();
  }

  private static Table withheld(Edition edition) {
    Table.Builder table =
        Table.of("withheld")
            .column(Column.of("no", "序号"))
            .column(Column.of("award", "奖项").width(34))
            .column(Column.of("payee", "单位").width(26))
            .column(Column.of("status", "状态"))
            .column(Column.of("reason", "事由").width(60))
            .column(Column.of("clause", "依据").width(14))
            .empty("没有取消的奖励");
    List<AwardEntry> entries =
        edition.results().awards().stream()
            .filter(e -> e.status() == Status.BARRED || e.status() == Status.EXCLUDED)
            .toList();
    int no = 0;
    for (AwardEntry entry : entries) {
      no++;
      table.row(
          "x" + no,
          Cell.rank(no),
          Cell.text(entry.award().label()),
          Cell.text(DetailTable.name(edition, entry)),
          Payment.status(entry.status()),
          Cell.text(edition.reasons(entry.basis())),
          Cell.text(entry.clause() == null ? "" : entry.clause()));
    }
    return table.build();
  }
}
