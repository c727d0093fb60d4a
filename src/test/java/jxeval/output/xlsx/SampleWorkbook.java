package jxeval.output.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jxeval.model.CellRef;
import jxeval.report.table.Cell;
import jxeval.report.table.Chart;
import jxeval.report.table.Column;
import jxeval.report.table.Format;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Tone;
import jxeval.report.table.Workbook;

/** A small bulletin that uses everything the table model offers. */
final class SampleWorkbook {
  private static final List<String> TEAMS =
      List.of("第一招商团队", "第二招商团队", "第三招商团队", "第四招商团队", "长三角驻点小分队", "珠三角驻点小分队");

  private SampleWorkbook() {}

  static Workbook bulletin() {
    return Workbook.of(
            "2021年5月招商引资通报", "金溪县2021年1—5月招商引资工作进展", List.of(summary(), ranking(), findings()))
        .draft("草案")
        .linkedTo("../..");
  }

  private static Sheet summary() {
    Table.Builder county =
        Table.of("county")
            .column(Column.of("label", "指标").width(20))
            .column(Column.of("unit", "单位"))
            .column(Column.of("target", "年度目标"))
            .column(Column.of("actual", "1—5月完成"))
            .column(Column.of("rate", "完成率"))
            .column(Column.of("pace", "时序进度"))
            .column(Column.of("gap", "超/欠进度", "（百分点）"))
            .column(Column.of("met", "是否达时序"));
    target(county, "paid_in", "内资实际进资", "万元", "583200", "251234.5");
    target(county, "foreign", "实际利用外资", "万美元", "3500", "1020");
    target(county, "new", "新引进开工项目", "个", "45", "21.5");
    target(county, "trade", "外贸进出口总额", "万元", "120000", "48230.25");
    target(county, "factory", "标准厂房", "平方米", "500000", "212000");
    Table.Builder notices =
        Table.of("notices")
            .column(Column.of("kind", "类别"))
            .column(Column.of("unit", "单位"))
            .column(Column.of("reason", "原因").width(60))
            .column(Column.of("clause", "依据"))
            .row(
                "1",
                Cell.grade("通报批评", Tone.POOR),
                Cell.text("第四招商团队").link(Ref.of("t3", "name").on("团队排名")),
                Cell.text("1—5月新引进开工项目0个，未破零；实际进资完成率16.67%，低于时序进度25.00个百分点。"),
                Cell.text("五-二-1"))
            .row(
                "2",
                Cell.grade("通报表扬", Tone.EXCELLENT),
                Cell.text("第一招商团队"),
                Cell.text("总分96.50分，列第1名。"),
                Cell.text("四-2"));
    return Sheet.named("通报")
        .title("金溪县2021年1—5月招商引资工作通报")
        .subtitle("单位：见表", "制表：金溪县商务局", "2021年5月")
        .table(county)
        .lines(
            Cell.heading("一、总体情况"),
            Cell.text(
                "　　1—5月，全县内资实际进资251234.50万元，完成年度目标的43.08%，超时序进度1.41个百分点；实际利用外资1020万美元，完成29.14%，欠时序进度12.53个百分点。"),
            Cell.text("　　新引进开工项目21.5个，应报送报表24份，按时报送21份，迟报2份，漏报1份。"))
        .charts(
            14,
            Chart.columns("全县目标完成率与时序进度")
                .categories(Ref.column("label").in("county"))
                .bar("完成率", Ref.column("rate").in("county"))
                .line("时序进度", Ref.column("pace").in("county"))
                .axis(new Format(Format.Kind.PERCENT, 0))
                .build())
        .lines(Cell.heading("二、通报批评与表扬"))
        .table(notices)
        .lines(Cell.warning("第四招商团队5月报表有2处错误，相关行未计入。"))
        .note("时序进度按1—5月占全年的比例计算（5/12）。")
        .note("带“-”的为不适用。")
        .onePage()
        .build();
  }

  private static void target(
      Table.Builder table, String id, String label, String unit, String target, String actual) {
    BigDecimal goal = new BigDecimal(target);
    BigDecimal done = new BigDecimal(actual);
    BigDecimal rate = done.divide(goal, 4, java.math.RoundingMode.HALF_UP);
    BigDecimal pace = new BigDecimal("0.4167");
    boolean met = rate.compareTo(pace) >= 0;
    table.row(
        id,
        Cell.text(label),
        Cell.text(unit),
        Cell.amount(goal, 2),
        Cell.amount(done, 2),
        Cell.percent(rate).formula(Formula.ratio(Ref.of("actual"), Ref.of("target"), 4)),
        Cell.percent(pace),
        Cell.gap(rate.subtract(pace))
            .formula(Formula.of("ROUND(({0}-{1})*100,2)", Ref.of("rate"), Ref.of("pace"))),
        Cell.grade(met ? "达到" : "未达到", met ? Tone.GOOD : Tone.POOR));
  }

  private static Sheet ranking() {
    Table.Builder table =
        Table.of("teams")
            .column(Column.of("rank", "名次"))
            .column(Column.of("name", "团队"))
            .column(Column.of("paid.target", "实际进资（35分）", "目标", "万元"))
            .column(Column.of("paid.actual", "实际进资（35分）", "完成", "万元"))
            .column(Column.of("paid.rate", "实际进资（35分）", "完成率"))
            .column(Column.of("paid.score", "实际进资（35分）", "得分"))
            .column(Column.of("days.actual", "外出招商天数（65分）", "天数"))
            .column(Column.of("days.score", "外出招商天数（65分）", "得分"))
            .column(Column.of("total", "总分"))
            .column(Column.of("grade", "等次"))
            .column(Column.of("previous", "上月名次"))
            .column(Column.of("source", "来源").width(40).screenOnly());
    List<String> grades = List.of("优秀", "良好", "一般", "较差");
    for (int i = 0; i < TEAMS.size(); i++) {
      BigDecimal paid = new BigDecimal(30000 - 4321 * i);
      BigDecimal goal = new BigDecimal(60000);
      BigDecimal score =
          new BigDecimal("35.00").subtract(new BigDecimal("4.37").multiply(BigDecimal.valueOf(i)));
      BigDecimal days =
          new BigDecimal("61.50").subtract(new BigDecimal("5.21").multiply(BigDecimal.valueOf(i)));
      int grade = Math.min(3, (i + 1) / 2);
      table.row(
          "t" + i,
          Cell.rank(i + 1)
              .formula(Formula.of("RANK({0},{1})", Ref.of("total"), Ref.column("total"))),
          Cell.text(TEAMS.get(i)),
          Cell.amount(goal, 2),
          Cell.amount(paid, 2),
          Cell.percent(paid.divide(goal, 4, java.math.RoundingMode.HALF_UP))
              .formula(Formula.ratio(Ref.of("paid.actual"), Ref.of("paid.target"), 4)),
          Cell.score(score, 2),
          Cell.count(20 - 3L * i),
          Cell.score(days, 2),
          Cell.score(score.add(days), 2)
              .formula(Formula.sum(List.of(Ref.of("paid.score"), Ref.of("days.score")))),
          Cell.grade(grades.get(grade), Tone.of(grade, 4)),
          i == 4 ? Cell.none() : Cell.rank(i + 2),
          Cell.text("returns/2021-05/团队 " + i + "#.xlsx › 招商项目 › N9")
              .link(new CellRef("returns/2021-05/团队 " + i + "#.xlsx", "招商项目", "N9")));
    }
    table.total(
        "all",
        Cell.text("合计").across(2),
        Cell.covered(),
        Cell.amount(new BigDecimal(360000), 2).formula(Formula.sum(Ref.column("paid.target"))),
        Cell.amount(new BigDecimal(115185), 2).formula(Formula.sum(Ref.column("paid.actual"))),
        Cell.percent(new BigDecimal("0.3200"))
            .formula(Formula.ratio(Ref.of("paid.actual"), Ref.of("paid.target"), 4)),
        Cell.none(),
        Cell.count(75).formula(Formula.sum(Ref.column("days.actual"))),
        Cell.none(),
        Cell.none(),
        Cell.blank(),
        Cell.blank(),
        Cell.blank());
    return Sheet.named("团队排名")
        .title("2021年5月招商团队、驻点小分队排名")
        .subtitle("单位：万元、天、分", "制表：金溪县商务局", "2021年5月")
        .table(table)
        .chart(
            16,
            Chart.bars("总分")
                .categories(Ref.column("name").in("teams"))
                .bar("总分", Ref.column("total").in("teams"))
                .axis(Format.score(2)))
        .note("驻点小分队与招商团队一并排名。")
        .landscape()
        .freeze("name")
        .build();
  }

  private static Sheet findings() {
    Table.Builder table =
        Table.of("findings")
            .column(Column.of("code", "代码"))
            .column(Column.of("day", "日期"))
            .column(Column.of("found", "发现").width(30))
            .column(Column.of("mend", "处理办法").width(50))
            .row(
                "1",
                Cell.text("C312").down(2),
                Cell.date(LocalDate.of(2021, 5, 31)),
                Cell.text("约500"),
                Cell.text(
                    "“本月实际进资”不是数，请填写以万元为单位的金额，例如500或500.5；约数、区间请改填实际到位数，并附验资或银行到账凭证，由审核人签字后重新报送。"))
            .row(
                "2",
                Cell.covered(),
                Cell.date(null),
                Cell.text("=HYPERLINK(\"http://example.org\",\"x\")"),
                Cell.text("此格为公式样的文字，按文字处理。"));
    return Sheet.named("数据问题")
        .subtitle("", "制表：金溪县商务局", "2021年5月")
        .table(table)
        .table(Table.of("none").column(Column.of("a", "无数据的表")))
        .build();
  }
}
