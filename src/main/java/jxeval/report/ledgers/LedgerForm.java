package jxeval.report.ledgers;

import static jxeval.report.ledgers.LedgerColumn.amount;
import static jxeval.report.ledgers.LedgerColumn.count;
import static jxeval.report.ledgers.LedgerColumn.day;
import static jxeval.report.ledgers.LedgerColumn.text;

import java.util.List;

/** The ledgers that a workbook can carry beside the project list: a data set and its columns. */
public enum LedgerForm {
  TRIPS(
      "trips",
      "外出台账",
      "招商活动台账",
      text("units", 24, "参加单位"),
      text("leaders", 16, "带队领导"),
      text("kind", 8, "类型"),
      text("channel", 14, "招商方式"),
      day("depart", "出发"),
      day("return", "返回"),
      count("days", "天数").unsummed(),
      text("place", 20, "目的地"),
      text("visits", 30, "拜访企业"),
      text("talks", 24, "洽谈项目"),
      text("leads", 24, "项目线索").onScreen()),
  RECRUITMENT(
      "recruitment",
      "招工台账",
      "企业招工台账",
      text("month", 10, "月份"),
      text("unit", 16, "乡镇（区）"),
      text("enterprise", 36, "用工企业"),
      text("post", 20, "岗位"),
      count("hired", "本月招工\n（人）")),
  TRADE(
      "trade",
      "外贸台账",
      "外贸进出口台账",
      text("month", 10, "月份"),
      text("enterprise", 36, "企业名称"),
      text("enterprise_type", 12, "企业类型"),
      text("product", 12, "产品类别"),
      amount("exports", "出口\n（万元）"),
      amount("imports", "进口\n（万元）"),
      amount("export_usd", "出口\n（万美元）"),
      text("mode", 8, "出口方式"),
      text("first_export", 8, "首次出口"),
      text("turned", 8, "两转"),
      text("unit", 16, "所属单位")),
  PLANTS(
      "plants",
      "厂房台账",
      "标准厂房台账",
      text("month", 10, "月份"),
      text("park", 24, "园区"),
      text("project", 36, "项目"),
      amount("completed", "本月完工面积\n（平方米）")),
  PARKS(
      "parks",
      "园区台账",
      "主题产业园台账",
      text("month", 10, "月份"),
      text("park", 30, "园区"),
      text("leader", 16, "挂点领导"),
      amount("cleared", "征迁面积\n（亩）"),
      amount("invested", "完成投资\n（万元）"),
      count("enterprises", "入驻企业\n（家）")),
  IDLE(
      "idle",
      "闲置企业台账",
      "低效闲置企业台账",
      text("month", 10, "月份"),
      text("enterprise", 36, "企业名称"),
      text("disposal", 10, "处置方式"),
      amount("land", "盘活土地\n（亩）").unsummed(),
      text("status", 10, "状态")),
  FUNDS(
      "funds",
      "经费台账",
      "工作经费台账",
      text("unit", 24, "团队"),
      day("date", "日期"),
      text("purpose", 10, "用途"),
      amount("amount", "金额\n（元）"),
      text("note", 30, "备注")),
  SERVICE(
      "service",
      "服务台账",
      "项目服务台账",
      text("month", 10, "月份"),
      text("project", 30, "项目名称"),
      text("unit", 16, "服务单位"),
      text("progress", 8, "进度"),
      count("safety", "安全生产\n（件）"),
      count("environment", "环境保护\n（件）"),
      count("complaints", "客商投诉\n（件）"),
      count("petitions", "上访纠纷\n（件）"),
      count("settled", "已办结\n（件）")),
  ENTRIES(
      "entries",
      "补充数据台账",
      "补充数据台账",
      text("month", 10, "月份"),
      text("unit", 20, "单位"),
      text("item", 30, "项目"),
      text("by", 14, "评分人"),
      amount("value", "数值").unsummed(),
      amount("last_year", "上年数").unsummed(),
      text("note", 30, "备注"));

  private final String set;
  private final String sheet;
  private final String title;
  private final List<LedgerColumn> columns;

  LedgerForm(String set, String sheet, String title, LedgerColumn... columns) {
    this.set = set;
    this.sheet = sheet;
    this.title = title;
    this.columns = List.of(columns);
  }

  /** The data set. */
  public String set() {
    return set;
  }

  /** The name of its sheet. */
  public String sheet() {
    return sheet;
  }

  String title() {
    return title;
  }

  List<LedgerColumn> columns() {
    return columns;
  }
}
