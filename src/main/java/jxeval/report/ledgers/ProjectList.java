package jxeval.report.ledgers;

import static jxeval.report.ledgers.LedgerColumn.amount;
import static jxeval.report.ledgers.LedgerColumn.count;
import static jxeval.report.ledgers.LedgerColumn.day;
import static jxeval.report.ledgers.LedgerColumn.text;

import java.util.ArrayList;
import java.util.List;
import jxeval.ledger.Item;
import jxeval.model.Value;
import jxeval.report.edition.ByColumn;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Places;
import jxeval.report.edition.RulingNotes;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import org.jspecify.annotations.Nullable;

/** 项目清单: every project that the county's returns list, with what each gives to the figures. */
public final class ProjectList {
  /** The name of the sheet. */
  public static final String SHEET = "项目清单";

  private static final List<LedgerColumn> COLUMNS =
      List.of(
          text("code", 12, "项目编号"),
          text("name", 26, "项目名称"),
          text("investor", 24, "投资方"),
          text("shares", 22, "引进单位"),
          text("funding", 6, "资金\n来源"),
          text("industry", 14, "产业"),
          amount("planned", "计划总投资\n（万元）"),
          day("signed", "签约日期"),
          day("started", "开工日期"),
          amount("month_paid_in", "实际进资（万元）", "本月"),
          amount("paid_in", "实际进资（万元）", "本年累计"),
          text("status", 6, "状态"),
          text("investor_place", 16, "投资方\n所在地").onScreen(),
          text("region", 14, "来源区域").onScreen(),
          text("investor_type", 12, "投资方类型").onScreen(),
          text("category", 10, "项目类别").onScreen(),
          text("band", 22, "规模").onScreen(),
          text("channel", 14, "招商方式").onScreen(),
          text("place", 16, "落户地点").onScreen(),
          text("in_park", 8, "是否入园").onScreen(),
          text("land_mode", 12, "用地方式").onScreen(),
          amount("land_area", "用地面积\n（亩）").unsummed().onScreen(),
          day("contract_start", "合同约定\n开工日期").onScreen(),
          day("commissioned", "投产日期").onScreen(),
          amount("paid_in_cumulative", "累计实际进资\n（万元）").onScreen(),
          amount("foreign_used", "本年利用外资\n（万美元）").onScreen(),
          amount("foreign_cash", "本年现汇进资\n（万美元）").onScreen(),
          count("new_year", "本年新签约").onScreen(),
          count("new_month", "本月新签约").onScreen(),
          count("started_month", "本月新开工").onScreen());

  private ProjectList() {}

  /** The sheet, its rows put into the places. */
  static Sheet of(List<ListedProject> projects, Edition edition, Places places, Numbers numbers) {
    List<Item> items = projects.stream().map(ListedProject::item).toList();
    List<String> keys = numbers.keys(items.size());
    ByColumn table = new ByColumn(LedgerSheet.TABLE, keys);
    table.add(Column.of("no", "序号"), numbers.cells(items.size()), Cell.text("合计"));
    for (LedgerColumn column : COLUMNS) {
      List<@Nullable Value> values = new ArrayList<>(projects.size());
      projects.forEach(p -> values.add(p.get(column.field())));
      List<Cell> cells = column.cells(values, edition);
      table.add(column.column(), cells, column.total(values, cells));
    }
    table.add(LedgerSheet.source().screenOnly(), LedgerSheet.sources(items));
    LedgerSheet.put(items, keys, SHEET, places);
    new CountedColumns("projects", edition, places).addTo(table, items);
    Sheet.Builder sheet = edition.sheet(SHEET, "招商项目清单").table(table.withTotal());
    new RulingNotes(edition).credited().forEach(sheet::note);
    return sheet
        .note("同一项目全县只计一次；本年累计为1月至当月各月“本月实际进资”之和。")
        .note("投资方所在地、规模、用地、来源等栏在右侧，只供屏幕查阅，不打印。")
        .landscape()
        .freeze("name")
        .filter()
        .build();
  }
}
