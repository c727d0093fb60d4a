package jxeval.report.bulletin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Live;
import jxeval.report.edition.Quantities;
import jxeval.report.ledgers.LedgerForm;
import jxeval.report.ledgers.Summary;
import jxeval.report.table.Cell;
import jxeval.report.table.Chart;
import jxeval.report.table.Column;
import jxeval.report.table.Format;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import org.apache.commons.numbers.fraction.BigFraction;

/** 外贸: by kind of enterprise, by product and by enterprise; new exporters and 两转 (二-3, 三-6). */
public final class TradeSheet {
  private final Edition edition;
  private final Summary summary;
  private final Quantities money;

  private TradeSheet(Edition edition, Summary summary) {
    this.edition = edition;
    this.summary = summary;
    this.money =
        Quantities.of(
            "万元", List.of(summary.sum("exports"), summary.sum("imports"), BigFraction.of(1, 2)));
  }

  /** The sheet; empty where the ledgers hold no trade. */
  public static Optional<Sheet> of(Edition edition) {
    Summary summary = new Summary(LedgerForm.TRADE, edition);
    return summary.isEmpty()
        ? Optional.empty()
        : Optional.of(new TradeSheet(edition, summary).sheet());
  }

  private Sheet sheet() {
    return edition
        .sheet(SheetTitles.TRADE, "外贸进出口情况", "单位：万元、万美元")
        .lines(Cell.heading("一、按企业类型"))
        .table(by("enterprise_type", "企业类型"))
        .lines(Cell.heading("二、按产品类别"))
        .table(by("product", "产品类别"))
        .lines(Cell.heading("三、分企业"))
        .table(by("enterprise", "企业名称"))
        .chart(
            Math.max(8, summary.values("enterprise").size() + 3),
            Chart.bars("各企业" + edition.toDate() + "出口（万元）")
                .categories(Ref.column("name").in("enterprise"))
                .bar("出口", Ref.column("exports").in("enterprise"))
                .axis(Format.amount(0)))
        .lines(Cell.text("新增出口企业：" + named("first_export")), Cell.text("“两转”企业：" + named("turned")))
        .note("逐月逐户见《外贸台账》。")
        .build();
  }

  private String named(String field) {
    List<String> names = summary.values("enterprise", field, "是");
    return names.isEmpty() ? "无。" : names.size() + "家，" + String.join("、", names) + "。";
  }

  private Table by(String field, String header) {
    Table.Builder table =
        Table.of(field)
            .column(Column.of("name", header).width(40))
            .column(Column.of("exports_month", "出口（万元）", "本月"))
            .column(Column.of("exports", "出口（万元）", edition.toDate()))
            .column(Column.of("imports_month", "进口（万元）", "本月"))
            .column(Column.of("imports", "进口（万元）", edition.toDate()))
            .column(Column.of("export_usd", "出口\n（万美元）"));
    int no = 0;
    for (String value : summary.values(field)) {
      table.row(
          "t" + no++,
          Cell.text(value),
          money.cell(summary.month("exports", field, value)),
          summary.live(money, "exports", field, value, Ref.of("name")),
          money.cell(summary.month("imports", field, value)),
          summary.live(money, "imports", field, value, Ref.of("name")),
          summary.live(money, "export_usd", field, value, Ref.of("name")));
    }
    Map<String, String> month = Map.of("month", edition.month().getMonthValue() + "月");
    if (!field.equals("product")) {
      table.total(
          "total",
          Cell.text("合计"),
          total("exports_month", summary.sum("exports", month)),
          total("exports", summary.sum("exports")),
          total("imports_month", summary.sum("imports", month)),
          total("imports", summary.sum("imports")),
          total("export_usd", summary.sum("export_usd")));
    }
    return table.build();
  }

  private Cell total(String column, BigFraction sum) {
    Cell cell = money.cell(sum);
    return Live.rounded(
        cell,
        sum,
        Formula.of("ROUND(SUM({0})," + cell.format().decimals() + ")", Ref.column(column)));
  }
}
