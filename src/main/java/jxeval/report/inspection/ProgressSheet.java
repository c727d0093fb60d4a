package jxeval.report.inspection;

import jxeval.evaluation.CountyLine;
import jxeval.report.bulletin.CountyTable;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.report.ledgers.Ledgers;
import jxeval.report.table.Chart;
import jxeval.report.table.Format;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;

/** 半年进度: the county's targets against the pace at the end of June. */
public final class ProgressSheet {
  private static final int CHART_ROWS = 14;

  private ProgressSheet() {}

  public static Sheet of(Edition edition, Ledgers ledgers) {
    Sheet.Builder sheet =
        edition
            .sheet(SheetTitles.PROGRESS, "全县招商引资目标进度")
            .table(new CountyTable(edition, ledgers).table());
    boolean rated =
        edition.results().county().stream()
            .map(CountyLine::progress)
            .anyMatch(p -> p.rate() != null);
    if (rated) {
      sheet.chart(
          CHART_ROWS,
          Chart.columns("完成率与时序进度")
              .categories(Ref.column("label").in(CountyTable.ID))
              .bar("完成率", Ref.column("rate").in(CountyTable.ID))
              .line("时序进度", Ref.column("pace").in(CountyTable.ID))
              .axis(new Format(Format.Kind.PERCENT, 0)));
    }
    return sheet
        .note("时序进度按" + edition.toDate() + "应完成的比例计算；各单位进度见各考核排名表。")
        .landscape()
        .onePage()
        .build();
  }
}
