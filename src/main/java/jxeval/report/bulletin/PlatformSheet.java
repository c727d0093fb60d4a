package jxeval.report.bulletin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Live;
import jxeval.report.edition.Quantities;
import jxeval.report.ledgers.LedgerForm;
import jxeval.report.ledgers.Summary;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import org.apache.commons.numbers.fraction.BigFraction;

/** 平台建设: standard factories, theme parks, idle enterprises (三-1-五, 三-4, 三-5). */
public final class PlatformSheet {
  private final Edition edition;

  private PlatformSheet(Edition edition) {
    this.edition = edition;
  }

  /** The sheet; empty where the ledgers hold none of the three. */
  public static Optional<Sheet> of(Edition edition) {
    return new PlatformSheet(edition).sheet();
  }

  private Optional<Sheet> sheet() {
    Summary plants = new Summary(LedgerForm.PLANTS, edition);
    Summary parks = new Summary(LedgerForm.PARKS, edition);
    Summary idle = new Summary(LedgerForm.IDLE, edition);
    if (plants.isEmpty() && parks.isEmpty() && idle.isEmpty()) {
      return Optional.empty();
    }
    Sheet.Builder sheet = edition.sheet(SheetTitles.PLATFORM, "平台建设情况", "单位：平方米、亩、万元");
    if (!plants.isEmpty()) {
      sheet.lines(Cell.heading("标准厂房")).table(plants(plants));
    }
    if (!parks.isEmpty()) {
      sheet.lines(Cell.heading("主题产业园")).table(parks(parks));
    }
    if (!idle.isEmpty()) {
      sheet.lines(Cell.heading("低效闲置企业处置")).table(idle(idle));
    }
    return Optional.of(sheet.note("各月数为当月新增；低效闲置企业以最近一次台账的状态为准。").build());
  }

  private Table plants(Summary plants) {
    Table.Builder table =
        Table.of("plants")
            .column(Column.of("park", "园区").width(26))
            .column(Column.of("name", "项目").width(36))
            .column(Column.of("month", "本月完工\n（平方米）"))
            .column(Column.of("completed", edition.toDate() + "完工\n（平方米）"));
    Quantities area = Quantities.of("平方米", plants.sum("completed"));
    int no = 0;
    BigFraction month = BigFraction.ZERO;
    for (String project : plants.values("project")) {
      BigFraction monthly = plants.month("completed", "project", project);
      month = month.add(monthly);
      table.row(
          "p" + no++,
          Cell.text(plants.last("park", "project", project)),
          Cell.text(project),
          area.cell(monthly),
          plants.live(area, "completed", "project", project, Ref.of("name")));
    }
    return table
        .total(
            "total",
            Cell.text("合计"),
            Cell.blank(),
            total(area, "month", month),
            total(area, "completed", plants.sum("completed")))
        .build();
  }

  private Table parks(Summary parks) {
    Table.Builder table =
        Table.of("parks")
            .column(Column.of("name", "园区").width(26))
            .column(Column.of("leader", "挂点领导"))
            .column(Column.of("cleared", "征迁面积\n（亩）"))
            .column(Column.of("invested", "完成投资\n（万元）"))
            .column(Column.of("enterprises", "入驻企业\n（家）"));
    Map<String, Quantities> quantities =
        Map.of(
            "cleared", Quantities.of("亩", parks.sum("cleared")),
            "invested", Quantities.of("万元", parks.sum("invested")),
            "enterprises", Quantities.of("家", parks.sum("enterprises")));
    int no = 0;
    for (String park : parks.values("park")) {
      table.row(
          "k" + no++,
          Cell.text(park),
          Cell.text(parks.last("leader", "park", park)),
          live(parks, quantities, "cleared", park),
          live(parks, quantities, "invested", park),
          live(parks, quantities, "enterprises", park));
    }
    return table
        .total(
            "total",
            Cell.text("合计"),
            Cell.blank(),
            total(of(quantities, "cleared"), "cleared", parks.sum("cleared")),
            total(of(quantities, "invested"), "invested", parks.sum("invested")),
            total(of(quantities, "enterprises"), "enterprises", parks.sum("enterprises")))
        .build();
  }

  private static Cell live(
      Summary parks, Map<String, Quantities> quantities, String field, String park) {
    return parks.live(of(quantities, field), field, "park", park, Ref.of("name"));
  }

  private static Quantities of(Map<String, Quantities> quantities, String field) {
    return Objects.requireNonNull(quantities.get(field));
  }

  private static Table idle(Summary idle) {
    Table.Builder table =
        Table.of("idle")
            .column(Column.of("name", "处置方式").width(26))
            .column(Column.of("cases", "企业\n（家）"))
            .column(Column.of("done", "其中：已完成\n（家）"))
            .column(Column.of("land", "盘活土地\n（亩）"));
    Quantities mu = Quantities.of("亩", idle.sum("land"));
    int no = 0;
    for (String disposal : idle.values("disposal")) {
      List<String> all = idle.values("enterprise", "disposal", disposal);
      table.row(
          "i" + no++,
          Cell.text(disposal),
          Cell.count(all.size()),
          Cell.count(idle.count(Map.of("disposal", disposal, "status", "已完成"))),
          mu.cell(idle.sum("land", Map.of("disposal", disposal))));
    }
    return table.build();
  }

  private static Cell total(Quantities quantities, String column, BigFraction sum) {
    Cell cell = quantities.cell(sum);
    return Live.rounded(
        cell,
        sum,
        Formula.of("ROUND(SUM({0})," + cell.format().decimals() + ")", Ref.column(column)));
  }
}
