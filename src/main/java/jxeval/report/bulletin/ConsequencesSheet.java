package jxeval.report.bulletin;

import java.util.List;
import jxeval.evaluation.Raised;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Kinds;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;

/** Everything raised, unit by unit, with the figures that caused it and the clause. */
public final class ConsequencesSheet {
  private ConsequencesSheet() {}

  /** 通报批评与表扬. */
  public static Sheet monthly(Edition edition) {
    return sheet(edition, SheetTitles.CONSEQUENCES, "通报批评与表扬", "本月没有通报批评和表扬事项");
  }

  /**
   * The same under another name.
   *
   * @param empty what stands in the table when nothing was raised
   */
  public static Sheet sheet(Edition edition, String name, String title, String empty) {
    return edition
        .sheet(name, title)
        .table(table(edition, edition.results().consequences(), empty))
        .note("“事由”所列数字为触发该事项的指标；同一单位可有多项。")
        .note("领导小组裁定不予追究的事项列于《口径与依据》。")
        .landscape()
        .build();
  }

  /** Consequences with reasons and clauses. */
  public static Table table(Edition edition, List<Raised> consequences, String empty) {
    Table.Builder table =
        Table.of("raised")
            .column(Column.of("no", "序号"))
            .column(Column.of("says", "事项").width(34))
            .column(Column.of("unit", "单位").width(26))
            .column(Column.of("kind", "类别"))
            .column(Column.of("reason", "事由").width(60))
            .column(Column.of("clause", "依据").width(14))
            .empty(empty);
    int no = 0;
    for (Raised raised : consequences) {
      no++;
      String clause = raised.consequence().clause();
      table.row(
          "c" + no,
          Cell.rank(no),
          Cell.text(raised.consequence().says()),
          Cell.text(raised.unit().name()),
          Cell.text(Kinds.name(raised.unit().kind())),
          Cell.text(edition.reasons(raised.reasons())),
          Cell.text(clause == null ? "" : clause));
    }
    return table.build();
  }
}
