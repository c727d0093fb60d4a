package jxeval.report.inspection;

import jxeval.evaluation.GroupResult;
import jxeval.evaluation.UnitResult;
import jxeval.report.bulletin.RankingSheet;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Kinds;
import jxeval.report.edition.Live;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;

/** 未破零单位: the units without a new project to date, ranking by ranking. */
public final class UnbrokenSheet {
  private UnbrokenSheet() {}

  public static Sheet of(Edition edition) {
    Table.Builder table =
        Table.of("unbroken")
            .column(Column.of("no", "序号"))
            .column(Column.of("unit", "单位").width(28))
            .column(Column.of("kind", "类别"))
            .column(Column.of("assessment", "考核").width(36))
            .column(Column.of("rank", "名次"))
            .column(Column.of("total", "总分"))
            .column(Column.of("grade", "等次"))
            .empty("没有未破零单位");
    int no = 0;
    for (GroupResult group : edition.results().groups()) {
      for (UnitResult unit : group.units()) {
        if (Boolean.FALSE.equals(unit.brokenZero())) {
          no++;
          table.row(
              "z" + no,
              Cell.rank(no),
              Cell.text(unit.unit().name()),
              Cell.text(Kinds.name(unit.unit().kind())),
              Cell.text(title(group)),
              same(edition, group, unit, "rank", Cell.rank(unit.rank())),
              same(
                  edition,
                  group,
                  unit,
                  "total",
                  Cell.score(unit.total(), group.assessment().decimals())),
              unit.grade() == null ? Cell.none() : Cell.text(unit.grade()));
        }
      }
    }
    return edition
        .sheet(SheetTitles.UNBROKEN, "招商引资未破零单位")
        .table(table)
        .note("破零口径见《口径与依据》；同一单位参加几项考核的，逐项列出。")
        .build();
  }

  /** Live over the cell of the ranking. */
  private static Cell same(
      Edition edition, GroupResult group, UnitResult unit, String column, Cell cell) {
    Ref ranked =
        Ref.of(unit.unit().id(), column)
            .in(RankingSheet.table(group))
            .on(RankingSheet.name(edition, group.assessment()));
    return Live.shown(cell).isPresent() ? cell.formula(Formula.same(ranked)) : cell;
  }

  private static String title(GroupResult group) {
    String title = group.assessment().title();
    return group.group().isEmpty() ? title : title + "（" + group.group() + "组）";
  }
}
