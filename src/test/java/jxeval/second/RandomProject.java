package jxeval.second;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A project and the rows that returns have of it. */
final class RandomProject {
  private final Luck luck;
  private final RandomTargets.Unit reporter;
  private final List<RandomTargets.Unit> introducers;
  private final Map<String, String> fixed = new LinkedHashMap<>();
  private final boolean foreign;
  private final YearMonth first;
  private int cumulative;

  RandomProject(int number, Luck luck, RandomTargets targets) {
    this.luck = luck;
    reporter = luck.of(targets.units.stream().filter(u -> !u.kind().equals("department")).toList());
    List<RandomTargets.Unit> members =
        targets.units.stream().filter(u -> reporter.id().equals(u.team())).toList();
    introducers = members.isEmpty() ? List.of(reporter) : luck.some(members, 3);
    foreign = luck.in100(35);
    first = YearMonth.of(targets.year, luck.of(1, 1, 1, 2, 3));
    fixed.put("code", luck.in100(80) ? "P-" + number : "");
    fixed.put("name", "项目" + number);
    fixed.put("investor", "公司" + number % 5);
    fixed.put("investor_place", luck.in100(80) ? luck.of(RandomNames.PLACES) : "");
    fixed.put("funding", foreign ? "外资" : "内资");
    fixed.put("category", luck.of("工业", "农业", "服务业"));
    fixed.put("industry", luck.of(RandomNames.INDUSTRIES));
    fixed.put("planned", luck.of("1500", "2000", "2001", "5000", "10000", "20000", "50000"));
    LocalDate signed = LocalDate.of(targets.year, 1, 10).plusDays(luck.between(-60, 120));
    fixed.put("signed", luck.in100(90) ? signed.toString() : "");
    fixed.put("started", luck.in100(60) ? signed.plusDays(luck.between(0, 60)).toString() : "");
    fixed.put("channel", luck.of("团队招商", "团队", "以商招商", ""));
    fixed.put("in_park", luck.of("是", "否", ""));
  }

  List<Map<String, String>> rows(RandomTargets.Unit unit, YearMonth month, RandomCells cells) {
    if (!unit.equals(reporter) || month.isBefore(first)) {
      return List.of();
    }
    Map<String, String> row = new LinkedHashMap<>(fixed);
    int paid = luck.of(0, 50, 100, 250, 500);
    cumulative += paid;
    row.put("planned", cells.number(fixed.get("planned"), "万元"));
    row.put("signed", cells.date(fixed.get("signed")));
    row.put("started", cells.date(fixed.get("started")));
    row.put("paid_in", cells.number(paid + "", "万元"));
    row.put("paid_in_cumulative", cumulative + "");
    row.put("foreign_used", foreign ? luck.of("", "10", "20") : "");
    row.put("foreign_cash", row.get("foreign_used").isEmpty() ? "" : luck.of("", "5", "10"));
    row.put("units", cells.units(introducers));
    row.put("status", luck.of("签约", "在建", "在建", "投产"));
    return List.of(row);
  }
}
