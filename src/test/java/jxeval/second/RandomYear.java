package jxeval.second;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The CSV returns and ledgers of a small county, with the faults that real ones have. */
final class RandomYear {
  final Map<String, String> files = new TreeMap<>();
  private final Luck luck;
  private final RandomTargets targets;
  private final RandomCells cells;
  private final RandomTrips trips;
  private final RandomProjects projects;

  RandomYear(Luck luck, RandomTargets targets, int months) {
    this.luck = luck;
    this.targets = targets;
    this.cells = new RandomCells(luck, targets);
    this.trips = new RandomTrips(luck, targets, cells);
    this.projects = new RandomProjects(luck, targets, cells);
    for (int month = 1; month <= months; month++) {
      for (RandomTargets.Unit unit : targets.units) {
        if (!unit.kind().equals("department") && luck.in100(92)) {
          returned(unit, YearMonth.of(targets.year, month));
        }
      }
    }
    files.putAll(new RandomLedgers(luck, targets, cells, months).files);
  }

  private void returned(RandomTargets.Unit unit, YearMonth month) {
    Map<String, String> sheets = sheets(unit, month);
    LocalDate submitted = month.atEndOfMonth().plusDays(luck.of(-3, -2, 0, 0, 1, 4, 7));
    String folder = "returns/" + month + "/" + unit.name();
    boolean bare = luck.in100(4);
    List<List<String>> cover = cover(unit, month, submitted);
    if (bare) {
      cover = luck.of(List.of(), cover.subList(1, cover.size()), cover.subList(0, 3));
    } else if (luck.in100(3)) {
      cover = cover(unit, month.plusMonths(1), submitted);
    } else if (luck.in100(2)) {
      cover = luck.of(cover(unit, month, submitted, "某某单位"), cover(unit, month, submitted, "外贸局"));
    }
    write(folder, cover, sheets);
    if (!bare && luck.in100(12)) {
      again(unit, month, submitted, cover, sheets);
    }
  }

  /** Another version: identical, of another day, or of the same day. */
  private void again(
      RandomTargets.Unit unit,
      YearMonth month,
      LocalDate submitted,
      List<List<String>> cover,
      Map<String, String> sheets) {
    String folder = "returns/" + month + "/" + unit.name() + "更正";
    switch (luck.between(0, 3)) {
      case 0 -> write(folder, cover, sheets);
      case 1 -> write(folder, cover(unit, month, submitted.plusDays(3)), sheets(unit, month));
      case 2 -> write(folder, cover(unit, month, submitted.minusDays(2)), sheets(unit, month));
      default -> write(folder, cover(unit, month, submitted), sheets(unit, month));
    }
  }

  private void write(String folder, List<List<String>> cover, Map<String, String> sheets) {
    if (!cover.isEmpty()) {
      files.put(folder + "/封面.csv", Csv.write(cover));
    }
    sheets.forEach((name, text) -> files.put(folder + "/" + name + ".csv", text));
  }

  private List<List<String>> cover(RandomTargets.Unit unit, YearMonth month, LocalDate submitted) {
    return cover(unit, month, submitted, unit.called(luck));
  }

  private List<List<String>> cover(
      RandomTargets.Unit unit, YearMonth month, LocalDate submitted, String called) {
    return List.of(
        List.of("填报单位", called),
        List.of("报表月份", cells.month(month)),
        List.of("填报人", unit.head()),
        List.of("报送日期", cells.date(submitted)));
  }

  private Map<String, String> sheets(RandomTargets.Unit unit, YearMonth month) {
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("招商项目", cells.sheet("projects", projects.rows(unit, month)));
    sheets.put("外出招商活动", cells.sheet("trips", trips.rows(unit, month)));
    if (targets.isTownshipForm(unit.kind())) {
      sheets.put("企业招工", cells.sheet("recruitment", recruitment()));
    } else {
      sheets.put("项目服务", cells.sheet("service", service()));
      sheets.put("工作经费", cells.sheet("funds", funds(month)));
    }
    if (luck.in100(2)) {
      sheets.remove(luck.of("招商项目", "外出招商活动"));
    }
    return sheets;
  }

  private List<Map<String, String>> recruitment() {
    List<Map<String, String>> rows = new ArrayList<>();
    int count = luck.between(0, 3);
    for (int i = 0; i < count; i++) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("enterprise", luck.in100(4) ? "" : "厂" + i);
      row.put("post", luck.of("", "工人", "无"));
      row.put("hired", cells.amount(luck.between(0, 30) + "", "人"));
      row.put("hired_cumulative", cells.amount("100", "人"));
      rows.add(row);
    }
    return rows;
  }

  private List<Map<String, String>> service() {
    List<Map<String, String>> rows = new ArrayList<>();
    int count = luck.between(0, 3);
    for (int i = 0; i < count; i++) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("project", "项目" + i);
      row.put("unit", cells.units(List.of(luck.of(targets.units))));
      row.put("progress", luck.in100(95) ? luck.of("正常", "滞后") : luck.of("", "一般"));
      row.put("safety", luck.of("", "0", "1", "2", "3件"));
      row.put("complaints", luck.in100(95) ? luck.of("", "0", "1", "无") : luck.of("若干", "-1"));
      rows.add(row);
    }
    return rows;
  }

  private List<Map<String, String>> funds(YearMonth month) {
    List<Map<String, String>> rows = new ArrayList<>();
    int count = luck.between(0, 3);
    for (int i = 0; i < count; i++) {
      LocalDate day = month.atDay(luck.between(1, 28)).minusMonths(luck.in100(4) ? 1 : 0);
      Map<String, String> row = new LinkedHashMap<>();
      row.put("date", luck.in100(97) ? cells.date(day) : luck.of("", "月底", "2021-02-30"));
      row.put("purpose", luck.in100(97) ? luck.of("租房", "交通", "差旅", "其他") : "吃饭");
      row.put("amount", cells.amount(luck.between(1, 300) + "00", "元"));
      rows.add(row);
    }
    return rows;
  }
}
