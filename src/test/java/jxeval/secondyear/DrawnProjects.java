package jxeval.secondyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Projects as the units that introduced them report them, month by month. */
final class DrawnProjects {
  private final YearFolder year;
  private final Dice dice;
  private final Clerk clerk;
  private final DrawnReturns returns;
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  DrawnProjects(YearFolder year, DrawnReturns returns, Dice dice) {
    this.year = year;
    this.returns = returns;
    this.dice = dice;
    this.clerk = new Clerk(dice);
  }

  /** A project as it is: its number may be empty. */
  record Venture(String code, String name, String investor, List<Unit> introducers) {}

  List<Venture> draw() {
    List<Venture> ventures = new ArrayList<>();
    int count = dice.between(0, 7);
    for (int i = 0; i < count; i++) {
      String name = dice.in100(10) && i > 0 ? ventures.get(i - 1).name() : "项目" + (char) ('甲' + i);
      String code = dice.in100(75) ? "P%02d".formatted(i) : "";
      List<Unit> introducers = new ArrayList<>();
      for (int n = dice.of(1, 1, 1, 2, 2, 3); n > 0; n--) {
        Unit unit = dice.of(year.units);
        if (!introducers.contains(unit)) {
          introducers.add(unit);
        }
      }
      Venture venture = new Venture(code, name, "投资人" + i, introducers);
      ventures.add(venture);
      report(venture);
    }
    year.sheets.addAll(sheets.values());
    return ventures;
  }

  private void report(Venture venture) {
    List<List<Unit>> reporters = new ArrayList<>();
    if (dice.in100(60)) {
      reporters.add(venture.introducers());
    } else {
      venture.introducers().forEach(u -> reporters.add(List.of(u)));
    }
    int first = dice.of(1, 2, 5, 9, 12);
    int last = dice.in100(70) ? 12 : dice.between(first, 12);
    Map<String, String> facts = facts();
    List<Map<String, String>> shares = reporters.stream().map(this::share).toList();
    for (int month = first; month <= last; month += dice.of(1, 1, 3)) {
      if (dice.in100(15)) {
        facts = facts();
      }
      BigDecimal paid = dice.decimal(0, dice.of(10, 3000), 2);
      for (int i = 0; i < reporters.size(); i++) {
        row(venture, reporters.get(i), month, paid, facts, shares.get(i));
      }
    }
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("funding", dice.in100(80) ? "内资" : "外资");
    facts.put("category", dice.of("工业", "农业", "服务业"));
    facts.put("industry", dice.of("香料香精", "智能仓储", "其他"));
    facts.put("planned", "" + dice.of(1500, 2000, 2001, 5000, 12000, 50000));
    if (dice.in100(85)) {
      facts.put("in_park", dice.of("是", "是", "否"));
    }
    LocalDate signed = LocalDate.of(dice.of(2020, 2021), dice.between(1, 8), dice.between(1, 28));
    if (dice.in100(80)) {
      facts.put("signed", signed.toString());
    }
    if (dice.in100(80)) {
      facts.put("contract_start", signed.plusDays(dice.between(0, 300)).toString());
    }
    if (dice.in100(65)) {
      facts.put("started", signed.plusDays(dice.between(0, 500)).toString());
    }
    if (dice.in100(30)) {
      facts.put("commissioned", signed.plusDays(dice.between(500, 700)).toString());
    }
    facts.put("land_mode", dice.of("单独供地", "标准厂房", "租赁", "其他", ""));
    facts.put("status", dice.of("签约", "在建", "在建", "投产", "停工", "终止"));
    return facts;
  }

  /** A joint row's shares; now and then too much or not the whole. */
  private Map<String, String> share(List<Unit> units) {
    if (dice.in100(45)) {
      return Map.of();
    }
    List<Integer> parts = new ArrayList<>();
    int left = dice.in100(85) ? 100 : dice.of(70, 120);
    for (int i = 0; i < units.size(); i++) {
      int part = i == units.size() - 1 ? left : dice.between(1, Math.max(1, left - units.size()));
      parts.add(Math.max(1, Math.min(100, part)));
      left -= part;
    }
    String text = parts.stream().map(String::valueOf).collect(Collectors.joining("、"));
    return Map.of("share", units.size() == 1 && dice.in100(60) ? "" + dice.of(100, 50, 60) : text);
  }

  private void row(
      Venture venture,
      List<Unit> units,
      int month,
      BigDecimal paid,
      Map<String, String> facts,
      Map<String, String> share) {
    Unit reporter = units.get(0);
    Unit team =
        year.units.stream()
            .filter(u -> u.id().equals(reporter.team()))
            .findFirst()
            .orElse(reporter);
    Handed handed = returns.of(team, month);
    Sheet sheet =
        sheets.computeIfAbsent(
            handed.folder(), f -> clerk.sheet(f + "/招商项目.csv", "projects", team.id(), month));
    Map<String, String> row = sheet.row();
    row.put("code", dice.in100(90) ? clerk.name(venture.code()) : "");
    row.put("name", clerk.name(venture.name()));
    row.put("investor", clerk.name(venture.investor()));
    facts.forEach((id, value) -> row.put(id, cell(sheet, id, value)));
    row.put(
        "paid_in",
        clerk.number(sheet, "paid_in", dice.in100(95) ? paid : paid.add(BigDecimal.ONE)));
    row.put(
        "paid_in_cumulative",
        clerk.number(sheet, "paid_in_cumulative", paid.add(dice.decimal(0, 5000, 1))));
    row.put("units", clerk.units(units));
    row.putAll(share);
    switch (dice.between(0, 80)) {
      case 0 -> row.put("paid_in", "约100");
      case 1 -> row.put("status", "");
      case 2 -> row.put("units", "商务");
      case 3 -> row.put("in_park", "园内");
      case 4 -> row.put("share", dice.of("0", "101", "-5", "60、40、0"));
      case 6 -> row.put("share", dice.of("60", "50%", "30、30、30"));
      case 5 -> row.put("started", "去年");
      default -> {}
    }
  }

  private String cell(Sheet sheet, String id, String value) {
    if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return clerk.date(LocalDate.parse(value));
    }
    return id.equals("planned") ? clerk.number(sheet, id, new BigDecimal(value)) : value;
  }
}
