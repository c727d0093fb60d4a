package jxeval.secondyear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Admission rules over the review ledger, and its rows. */
final class DrawnReview {
  private final Dice dice;
  private final Clerk clerk;
  private static final List<String> FLAGS =
      List.of(
          "in_park",
          "environment_passed",
          "safety_passed",
          "high_energy",
          "obsolete",
          "negative_list");

  DrawnReview(Dice dice) {
    this.dice = dice;
    this.clerk = new Clerk(dice);
  }

  void into(YearFolder year, List<Unit> units) {
    List<Object> rules = new ArrayList<>();
    for (int i = 0; i < dice.between(0, 4); i++) {
      Map<String, Object> rule = new LinkedHashMap<>();
      rule.put("id", "rule" + i);
      if (dice.in100(70)) {
        rule.put("if", condition(2));
      }
      rule.put("requires", condition(2));
      if (dice.in100(60)) {
        rule.put("clause", dice.of("三-1-五", "三-3-三"));
      }
      rules.add(rule);
    }
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("rules", rules);
    block.put("land_recovery", recovery());
    year.targets.put("screening", block);
    for (int i = 0; i < dice.between(1, 2); i++) {
      Sheet sheet = clerk.sheet("ledgers/评审" + i + ".csv", "review", "", 0);
      for (int n = 0; n < dice.between(0, 5); n++) {
        fill(sheet, n + 10 * i, units);
      }
      year.sheets.add(sheet);
    }
  }

  private List<Object> recovery() {
    List<Object> rules = new ArrayList<>();
    for (int i = 0; i < dice.between(0, 3); i++) {
      Map<String, Object> rule = new LinkedHashMap<>();
      rule.put("id", "land" + i);
      String days = dice.of("late_start_days", "idle_land_days", "unproductive_days");
      Map<String, Object> late =
          Map.of(days, Map.of(dice.of("over", "at_least"), dice.between(0, 200)));
      Map<String, Object> paid =
          Map.of("paid_ratio", Map.of(dice.of("below", "at_most"), dice.decimal(0, 1, 2)));
      rule.put(
          "if",
          dice.of(
              late,
              paid,
              Map.of("all", List.of(late, paid)),
              Map.of("status", "停工"),
              Map.of("not", late)));
      if (dice.in100(70)) {
        rule.put("clause", "三-8");
      }
      rules.add(rule);
    }
    return rules;
  }

  private void fill(Sheet sheet, int n, List<Unit> units) {
    Map<String, String> row = sheet.row();
    row.put("month", clerk.month(dice.between(1, 12)));
    row.put("name", clerk.name("评审项目" + n));
    row.put("unit", clerk.unit(dice.of(units)));
    row.put("funding", dice.of("内资", "外资"));
    row.put("trade_project", dice.of("是", "否", ""));
    row.put("industry", dice.of("香料香精", "智能仓储", "其他"));
    row.put("planned", clerk.number(sheet, "planned", dice.decimal(1, 30000, 2)));
    FLAGS.forEach(f -> row.put(f, dice.of("是", "否")));
    row.put("land_mode", dice.of("单独供地", "标准厂房", "租赁", "其他"));
    for (String amount : List.of("land_area", "fixed_assets", "yearly_tax")) {
      if (dice.in100(80)) {
        row.put(amount, clerk.number(sheet, amount, dice.decimal(0, dice.of(3, 300, 9000), 2)));
      }
    }
    switch (dice.between(0, 40)) {
      case 0 -> row.put("obsolete", "");
      case 1 -> row.put("planned", "");
      case 2 -> row.put("land_area", "约50");
      case 3 -> row.put("yearly_tax", "-3");
      case 4 -> row.put("land_area", "/");
      case 5 -> row.put("trade_project", "也许");
      case 6 -> row.put("month", "今年");
      default -> {}
    }
  }

  private Map<String, Object> condition(int depth) {
    Map<String, Object> block = new LinkedHashMap<>();
    int kind = dice.between(0, depth > 0 ? 9 : 5);
    if (kind >= 6) {
      List<Object> parts = new ArrayList<>();
      for (int i = 0; i < dice.between(1, 3); i++) {
        parts.add(condition(depth - 1));
      }
      block.put(kind == 6 ? "not" : kind == 7 ? "any" : "all", kind == 6 ? parts.get(0) : parts);
      return block;
    }
    if (kind == 0) {
      block.put(
          "ratio",
          dice.of(
              List.of("fixed_assets", "land_area"),
              List.of("yearly_tax", "land_area"),
              List.of("fixed_assets", "planned")));
      block.put(dice.of("at_least", "over", "below", "at_most"), dice.decimal(0, 3, 2));
      return block;
    }
    String field =
        dice.of(
            "land_area",
            "fixed_assets",
            "yearly_tax",
            "planned",
            "trade_project",
            "industry",
            "land_mode",
            dice.of(FLAGS));
    block.put(field, test(field));
    return block;
  }

  private Object test(String field) {
    Form.Column column = Form.of("review").column(field);
    if (dice.in100(8)) {
      return Map.of("is", "blank");
    }
    if (column.isNumber()) {
      Map<String, Object> bounds = new LinkedHashMap<>();
      bounds.put(dice.of("over", "at_least"), dice.decimal(0, dice.of(5, 5000), 1));
      if (dice.in100(30)) {
        bounds.put(
            dice.of("below", "at_most"),
            dice.decimal(0, 9000, 1).add(java.math.BigDecimal.valueOf(5001)));
      }
      return bounds;
    }
    List<String> words = dice.some(List.of(column.kind().split("/")), 1);
    return dice.of(
        words.get(0), Map.of("is", words.get(0)), Map.of("in", words), Map.of("not_in", words));
  }
}
