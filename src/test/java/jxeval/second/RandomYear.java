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
  private final List<RandomProject> projects = new ArrayList<>();

  RandomYear(Luck luck, RandomTargets targets, int months) {
    this.luck = luck;
    this.targets = targets;
    this.cells = new RandomCells(luck, targets);
    int count = luck.between(2, 7);
    for (int i = 0; i < count; i++) {
      projects.add(new RandomProject(i, luck, targets));
    }
    for (int month = 1; month <= months; month++) {
      for (RandomTargets.Unit unit : targets.units) {
        if (!unit.kind().equals("department") && luck.in100(93)) {
          returned(unit, YearMonth.of(targets.year, month));
        }
      }
    }
  }

  private void returned(RandomTargets.Unit unit, YearMonth month) {
    Map<String, String> sheets = sheets(unit, month);
    LocalDate submitted = month.atEndOfMonth().plusDays(luck.of(-3, -2, 0, 0, 1, 4, 7));
    String folder = "returns/" + month + "/" + unit.name();
    write(folder, unit, month, submitted, sheets);
  }

  private void write(
      String folder,
      RandomTargets.Unit unit,
      YearMonth month,
      LocalDate submitted,
      Map<String, String> sheets) {
    List<List<String>> cover =
        List.of(
            List.of("填报单位", unit.called(luck)),
            List.of("报表月份", cells.month(month)),
            List.of("填报人", "某某"),
            List.of("报送日期", cells.date(submitted)));
    files.put(folder + "/封面.csv", Csv.write(cover));
    sheets.forEach((name, text) -> files.put(folder + "/" + name + ".csv", text));
  }

  private Map<String, String> sheets(RandomTargets.Unit unit, YearMonth month) {
    Map<String, String> sheets = new LinkedHashMap<>();
    List<Map<String, String>> rows = new ArrayList<>();
    projects.forEach(p -> rows.addAll(p.rows(unit, month, cells)));
    sheets.put("招商项目", cells.sheet("projects", rows));
    sheets.put("外出招商活动", cells.sheet("trips", trips(unit, month)));
    if (unit.kind().equals("township")) {
      sheets.put("企业招工", cells.sheet("recruitment", recruitment()));
    } else {
      sheets.put("项目服务", cells.sheet("service", service()));
      sheets.put("工作经费", cells.sheet("funds", funds(month)));
    }
    return sheets;
  }

  private List<Map<String, String>> trips(RandomTargets.Unit unit, YearMonth month) {
    List<Map<String, String>> rows = new ArrayList<>();
    int count = luck.between(0, 3);
    for (int i = 0; i < count; i++) {
      LocalDate back = month.atDay(luck.between(1, month.lengthOfMonth()));
      LocalDate depart = back.minusDays(luck.between(0, 4));
      Map<String, String> row = new LinkedHashMap<>();
      row.put("units", cells.units(participants(unit)));
      row.put("leaders", String.join("、", luck.some(RandomNames.PEOPLE, 2)));
      row.put("kind", luck.of("外出", "外出", "接待", ""));
      row.put("depart", cells.date(depart));
      row.put("return", cells.date(back));
      row.put("place", luck.of(RandomNames.PLACES));
      row.put("visits", "某公司");
      row.put("days_stated", luck.in100(30) ? luck.of("1", "1.5", "2天", "3", "9") : "");
      rows.add(row);
    }
    return rows;
  }

  private List<RandomTargets.Unit> participants(RandomTargets.Unit unit) {
    List<RandomTargets.Unit> members =
        targets.units.stream().filter(u -> unit.id().equals(u.team())).toList();
    return members.isEmpty() ? List.of(unit) : luck.some(members, 3);
  }

  private List<Map<String, String>> recruitment() {
    List<Map<String, String>> rows = new ArrayList<>();
    int count = luck.between(0, 3);
    for (int i = 0; i < count; i++) {
      String hired = cells.number(luck.between(0, 30) + "", "人");
      rows.add(Map.of("enterprise", "厂" + i, "hired", hired, "hired_cumulative", "100"));
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
      row.put("progress", luck.of("正常", "滞后"));
      row.put("safety", luck.of("", "0", "1", "2"));
      row.put("complaints", luck.of("", "0", "1", "无"));
      rows.add(row);
    }
    return rows;
  }

  private List<Map<String, String>> funds(YearMonth month) {
    List<Map<String, String>> rows = new ArrayList<>();
    int count = luck.between(0, 3);
    for (int i = 0; i < count; i++) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("date", cells.date(month.atDay(luck.between(1, 28))));
      row.put("purpose", luck.of("租房", "交通", "差旅", "其他"));
      row.put("amount", cells.number(luck.between(1, 300) + "00", "元"));
      rows.add(row);
    }
    return rows;
  }
}
