package jxeval.second;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bureau's ledgers: trade, plants, parks, idle enterprises, entries. */
final class RandomLedgers {
  final Map<String, String> files = new TreeMap<>();
  private static final List<String> FLAGS =
      List.of(
          "in_park",
          "environment_passed",
          "safety_passed",
          "high_energy",
          "obsolete",
          "negative_list");

  private final Luck luck;
  private final RandomTargets targets;
  private final RandomCells cells;
  private final int months;

  RandomLedgers(Luck luck, RandomTargets targets, RandomCells cells, int months) {
    this.luck = luck;
    this.targets = targets;
    this.cells = cells;
    this.months = months;
    for (String set : List.of("trade", "plants", "parks", "idle", "review", "entries")) {
      if (luck.in100(75)) {
        List<Map<String, String>> rows = new ArrayList<>();
        int count = luck.between(0, 10);
        for (int i = 0; i < count; i++) {
          rows.add(row(set));
        }
        int split = luck.in100(30) ? rows.size() / 2 : 0;
        String path = "ledgers/" + Form.name(set);
        files.put(path + ".csv", cells.sheet(set, rows.subList(split, rows.size())));
        if (split > 0) {
          files.put(path + "补.csv", cells.sheet(set, rows.subList(0, split)));
        }
      }
    }
  }

  private Map<String, String> row(String set) {
    Map<String, String> row = new LinkedHashMap<>();
    int year = luck.in100(97) ? targets.year : 2020;
    row.put(
        "month",
        luck.in100(98)
            ? cells.month(YearMonth.of(year, luck.between(1, Math.min(12, months + 1))))
            : "春节");
    switch (set) {
      case "trade" -> {
        row.put("enterprise", cells.name("外贸" + luck.between(0, 4)));
        row.put("enterprise_type", luck.of("生产企业", "外贸公司"));
        row.put("product", luck.of("香料香精", "电子信息", "其他"));
        row.put("exports", cells.amount(luck.between(0, 90) + "", "万元"));
        row.put("imports", cells.amount(luck.between(0, 90) + "", "万元"));
        row.put("export_usd", luck.of("", "5", "12.5", "20万美元"));
        row.put("first_export", luck.of("是", "否", ""));
        row.put("unit", luck.in100(70) ? cells.unit(luck.of(targets.units)) : "");
      }
      case "plants" -> {
        row.put("park", "园" + luck.between(0, 2));
        row.put("project", "厂房" + luck.between(0, 2));
        row.put("completed", cells.amount(luck.between(0, 90) + "", "平方米"));
        row.put("completed_cumulative", "900");
      }
      case "parks" -> {
        row.put("park", "园" + luck.between(0, 2));
        row.put("invested", cells.amount(luck.between(0, 90) + "", "万元"));
        row.put("enterprises", luck.between(0, 5) + "");
      }
      case "idle" -> {
        row.put("enterprise", "闲" + luck.between(0, 3));
        row.put("disposal", luck.of("清理", "盘活", "搬迁"));
        row.put("land", cells.amount(luck.between(0, 90) + "", "亩"));
        row.put("status", luck.of("进行中", "已完成"));
      }
      case "review" -> {
        row.put("name", "评审" + luck.between(0, 9));
        row.put("unit", cells.units(luck.some(targets.units, 2)));
        row.put("funding", luck.of("内资", "外资"));
        row.put("trade_project", luck.of("是", "否", ""));
        row.put("industry", luck.of(RandomNames.INDUSTRIES));
        row.put("planned", cells.amount(luck.between(1, 90) + "00", "万元"));
        row.put("land_mode", luck.of("单独供地", "租赁"));
        row.put("land_area", luck.of("", "0", "10", "20"));
        row.put("fixed_assets", luck.of("", "200", "500"));
        for (String flag : FLAGS) {
          row.put(flag, luck.in100(98) ? luck.of("是", "否") : luck.of("", "无"));
        }
      }
      default -> {
        row.put("unit", cells.unit(luck.of(targets.units)));
        row.put("item", luck.of("组织领导", "民调", "加分"));
        row.put("by", luck.of("", "甲", "乙"));
        row.put("value", luck.of("1", "2.5", "-1", "3", "10", "-0.5"));
        row.put("last_year", luck.of("", "4"));
      }
    }
    return row;
  }
}
