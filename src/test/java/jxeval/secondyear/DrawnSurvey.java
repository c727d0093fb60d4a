package jxeval.secondyear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A survey: its rules and ballots. */
final class DrawnSurvey {
  static final List<String> DIMENSIONS = List.of("信息公开", "办事效率", "依法行政", "服务质量", "履职水平");
  static final List<String> ROUNDS = List.of("2021上半年", "2021下半年");

  private DrawnSurvey() {}

  static void into(YearFolder year, List<Unit> units, Dice dice) {
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("dimensions", weights(dice.some(DIMENSIONS, 1), dice));
    block.put("raters", weights(dice.in100(90) ? List.of("企业代表", "引资单位") : List.of("企业代表"), dice));
    block.put("rounds", dice.in100(80) ? ROUNDS : List.of(dice.of(ROUNDS)));
    if (dice.in100(70)) {
      block.put("minimum_votes", dice.between(1, 3));
    }
    if (dice.in100(80)) {
      block.put("top", dice.between(0, 4));
    }
    if (dice.in100(80)) {
      block.put("last", dice.between(0, 3));
    }
    if (dice.in100(50)) {
      block.put("tie_at_last", dice.of("undecided", "all"));
    }
    block.put("clause", "五-二-4");
    year.targets.put("satisfaction", block);
    year.sheets.add(ballots(units, dice));
  }

  /** Weights that add up to one. */
  static Map<String, Object> weights(List<String> keys, Dice dice) {
    List<Integer> parts = new ArrayList<>(keys.stream().map(k -> dice.between(1, 4)).toList());
    int sum = parts.stream().mapToInt(p -> p).sum();
    parts.set(0, parts.get(0) + 20 - sum);
    Map<String, Object> weights = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      weights.put(keys.get(i), BigDecimal.valueOf(parts.get(i) * 5L, 2).stripTrailingZeros());
    }
    return weights;
  }

  private static Sheet ballots(List<Unit> units, Dice dice) {
    Clerk clerk = new Clerk(dice);
    Sheet sheet = clerk.ledger("survey");
    List<Unit> judged =
        units.stream().filter(u -> u.kind().equals("department") || dice.in100(10)).toList();
    int low = dice.of(95, 60, 0);
    int votes = judged.isEmpty() ? 0 : dice.between(0, 40);
    for (int i = 0; i < votes; i++) {
      Map<String, String> row = sheet.row();
      row.put("round", dice.of(ROUNDS));
      row.put("ballot", "B" + i);
      row.put("rater", dice.in100(60) ? "企业代表" : "引资单位");
      row.put("unit", clerk.unit(dice.of(judged)));
      BigDecimal same = dice.decimal(low, 100, 0);
      boolean flat = dice.in100(50);
      for (String dimension : DIMENSIONS) {
        BigDecimal mark = flat ? same : dice.decimal(low, 100, 1);
        row.put(dimension, clerk.number(sheet, dimension, mark));
      }
      spoil(row, dice);
    }
    return sheet;
  }

  private static void spoil(Map<String, String> row, Dice dice) {
    switch (dice.between(0, 60)) {
      case 0 -> row.put("办事效率", "");
      case 1 -> row.put("服务质量", "100.5");
      case 2 -> row.put("服务质量", "-1");
      case 3 -> row.put("unit", "商务");
      case 4 -> row.put("round", "2020下半年");
      case 5 -> row.put("rater", "群众");
      case 6 -> row.put("依法行政", "好");
      case 7 -> row.put("unit", "");
      case 8 -> row.put("ballot", "");
      default -> {}
    }
  }
}
