package jxeval.second;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** What rows say of one project. */
final class RandomProject {
  private final Luck luck;
  private final Map<String, String> fixed = new LinkedHashMap<>();
  private final boolean foreign;
  private final int number;
  private final int ends;
  private int cumulative;

  RandomProject(int number, Luck luck, int year) {
    this.luck = luck;
    this.number = number;
    foreign = luck.in100(35);
    ends = luck.in100(15) ? luck.between(2, 4) : 13;
    fixed.put("code", luck.in100(80) ? "P-" + number : "");
    fixed.put("name", "项目" + number);
    fixed.put("investor", "公司" + number % 5);
    fixed.put("investor_place", luck.in100(80) ? luck.of(RandomNames.PLACES) : "");
    fixed.put("investor_type", luck.of("", "央企", "国企", "500强"));
    fixed.put("funding", foreign ? "外资" : "内资");
    fixed.put("category", luck.of("工业", "农业", "服务业"));
    fixed.put("industry", luck.of(RandomNames.INDUSTRIES));
    fixed.put("planned", luck.of("1500", "2000", "2001", "5000", "10000", "20000", "50000"));
    LocalDate signed = LocalDate.of(year, 1, 10).plusDays(luck.between(-60, 120));
    fixed.put("signed", luck.in100(90) ? signed.toString() : "");
    fixed.put("started", luck.in100(60) ? signed.plusDays(luck.between(0, 60)).toString() : "");
    fixed.put("channel", luck.of("团队招商", "团队", "以商招商", ""));
    fixed.put("in_park", luck.of("是", "否", "", "不知道"));
  }

  Map<String, String> row(YearMonth month, int paid, RandomCells cells) {
    Map<String, String> row = new LinkedHashMap<>(fixed);
    cumulative += paid;
    if (luck.in100(10)) {
      row.put("code", row.get("code").isEmpty() ? luck.of("P-" + number, "") : "");
    }
    row.put("name", cells.name(fixed.get("name")));
    if (luck.in100(4)) {
      row.put("category", luck.of("工业", "农业", "其它"));
    }
    row.put("planned", cells.amount(fixed.get("planned"), "万元"));
    row.put("signed", luck.in100(97) ? cells.date(fixed.get("signed")) : luck.of("待定", "无"));
    row.put("started", luck.in100(97) ? cells.date(fixed.get("started")) : "2020-01-01");
    row.put("paid_in", cells.amount(paid + "", "万元"));
    row.put("paid_in_cumulative", luck.in100(97) ? cumulative + "" : "0");
    row.put("foreign_used", foreign ? luck.of("", "10", "20") : luck.in100(98) ? "" : "5");
    row.put("foreign_cash", row.get("foreign_used").isEmpty() ? "" : luck.of("", "5", "10"));
    if (luck.in100(2) && foreign) {
      row.put("foreign_cash", "30");
    }
    row.put("outside", luck.of("", "12.5", "40", "0.01亿元"));
    row.put("outside_month", luck.of("", "1", "2.5"));
    row.put("land_area", luck.of("", "20.5亩", "30"));
    boolean over = month.getMonthValue() >= ends;
    row.put("status", over ? "终止" : luck.in100(98) ? luck.of("签约", "在建", "在建", "投产") : "在谈");
    return row;
  }
}
