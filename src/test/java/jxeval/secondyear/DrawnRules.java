package jxeval.secondyear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures, assessments with many ties, and consequences that bar. */
final class DrawnRules {
  private static final List<String> KINDS = List.of("department", "township", "team", "squad");
  private final YearFolder year;
  private final Dice dice;
  private final Map<String, String> phases = new LinkedHashMap<>();

  DrawnRules(YearFolder year, Dice dice) {
    this.year = year;
    this.dice = dice;
  }

  void draw() {
    Map<String, Object> measures = new LinkedHashMap<>();
    measures.put(
        "paid_in",
        measure("sum", "projects.paid_in", dice.of(Map.of(), Map.of("funding", "内资")), "万元"));
    measures.put("park_new", measure("count", "projects", Map.of("in_park", "是"), "个"));
    measures.put(
        "started",
        measure(
            "count",
            "projects",
            Map.of("started", "this_year", "status", Map.of("not_in", List.of("终止"))),
            "个"));
    measures.put("judged", measure("sum", "entries.value", Map.of("item", "评分"), "分"));
    year.targets.put("measures", measures);
    List<Object> assessments = new ArrayList<>();
    assessments.add(assessment("departments", "department"));
    assessments.add(assessment("townships", "township"));
    year.targets.put("assessments", assessments);
    List<Object> consequences = new ArrayList<>();
    for (int i = 0; i < dice.between(0, 5); i++) {
      consequences.add(consequence(i));
    }
    year.targets.put("consequences", consequences);
  }

  /** Lets some consequences bar awards by their ids. */
  void bar(List<String> awards) {
    for (Object each : Tree.list(year.targets.get("consequences"))) {
      Map<String, Object> consequence = Tree.map(each);
      if (consequence.containsKey("bars") && dice.in100(40) && !awards.isEmpty()) {
        List<Object> bars = new ArrayList<>(Tree.list(consequence.get("bars")));
        bars.addAll(dice.some(awards, 1));
        consequence.put("bars", bars);
      }
    }
  }

  private static Map<String, Object> measure(
      String by, String field, Map<String, Object> where, String unit) {
    Map<String, Object> measure = new LinkedHashMap<>();
    measure.put(by, field);
    if (!where.isEmpty()) {
      measure.put("where", where);
    }
    measure.put("unit", unit);
    measure.put("label", field);
    return measure;
  }

  private Map<String, Object> assessment(String id, String kind) {
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("id", id);
    block.put("title", id);
    block.put("units", List.of(kind));
    block.put("total", 100);
    if (dice.in100(60)) {
      block.put("bonus_ceiling", dice.between(0, 6));
    }
    if (dice.in100(75)) {
      block.put(
          "broken_zero",
          Map.of("measure", dice.of("started", "park_new", "paid_in"), "over", dice.of(0, 0, 1)));
    }
    if (dice.in100(30)) {
      block.put("ranking", dice.of("standard", "dense"));
    }
    if (dice.in100(50)) {
      block.put(
          "tie_break",
          dice.some(
              List.of(
                  Map.of("measure", "paid_in", "by", dice.of("actual", "rate")),
                  Map.of("measure", "park_new", "by", "actual")),
              1));
    }
    List<Object> indicators = new ArrayList<>();
    Map<String, Object> paid = new LinkedHashMap<>();
    paid.put("measure", "paid_in");
    paid.put("points", 60);
    paid.put("target", dice.between(1, 40) * 100);
    paid.put("score", Map.of("proportional", Map.of("cap", dice.of(1, new BigDecimal("1.2")))));
    indicators.add(paid);
    Map<String, Object> judged = new LinkedHashMap<>();
    judged.put("measure", "judged");
    judged.put("points", 40);
    judged.put("score", Map.of("each", Map.of("worth", dice.of(1, 10), "max", 40)));
    indicators.add(judged);
    if (dice.in100(50)) {
      Map<String, Object> bonus = new LinkedHashMap<>();
      bonus.put("measure", "park_new");
      bonus.put("bonus_only", true);
      bonus.put(
          "score", Map.of("each", Map.of("worth", dice.of(1, new BigDecimal("2.5")), "max", 5)));
      indicators.add(bonus);
    }
    block.put("indicators", indicators);
    int low = dice.between(5, 30);
    Map<String, Object> top = new LinkedHashMap<>();
    top.put(dice.of("at_least", "over"), low + dice.between(5, 50));
    top.put("grade", "优秀");
    Map<String, Object> middle = new LinkedHashMap<>();
    middle.put("at_least", low);
    middle.put("grade", "一般");
    block.put(
        "grades", Map.of("by", "total", "bands", List.of(top, middle, Map.of("grade", "较差"))));
    if (dice.in100(40)) {
      block.put(
          "veto",
          dice.some(
              List.of(
                  veto("caps_total", dice.between(5, 40)),
                  veto("caps_grade", "一般"),
                  veto("bars", List.of("ranking"))),
              1));
    }
    return block;
  }

  private Map<String, Object> share() {
    BigDecimal share = BigDecimal.valueOf(dice.of(1, 20, 30, 50), 2);
    return Map.of("share", share, "round", dice.of("down", "half_up", "up"));
  }

  private Map<String, Object> veto(String by, Object limit) {
    Map<String, Object> veto = new LinkedHashMap<>();
    veto.put(
        "if",
        Map.of(
            "measure",
            Map.of(
                dice.of("started", "judged", "park_new"),
                Map.of(dice.of("at_least", "over"), dice.between(1, 30)))));
    veto.put(by, limit);
    return veto;
  }

  private Map<String, Object> consequence(int i) {
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("id", "c" + i);
    String at = dice.of("survey", "year_end", "year_end", "midyear");
    block.put("at", at);
    List<String> kinds = dice.some(KINDS, 1);
    block.put("units", kinds);
    block.put("if", condition(2, new Before(!at.equals("midyear"), graded(kinds), earlier(at))));
    phases.put("c" + i, at);
    block.put("says", "通报");
    if (dice.in100(40)) {
      block.put("bars", dice.some(List.of("prizes", "nominations", "rating"), 1));
    }
    if (dice.in100(70)) {
      block.put("clause", dice.of("四-2", "五-二-3", "五-二-4"));
    }
    return block;
  }

  /** What a condition may look back at. */
  private record Before(boolean survey, boolean graded, List<String> consequences) {}

  private static boolean graded(List<String> kinds) {
    return kinds.contains("department") || kinds.contains("township");
  }

  /** The consequences that a run has raised before the next one of a phase. */
  private List<String> earlier(String at) {
    List<String> earlier = new ArrayList<>();
    phases.forEach(
        (id, phase) -> {
          if (phase.equals(at) || (phase.equals("survey") && at.equals("year_end"))) {
            earlier.add(id);
          }
        });
    return earlier;
  }

  /** A condition before the awards of the year's end. */
  Object ofAward(List<String> kinds) {
    return condition(1, new Before(true, graded(kinds), earlier("year_end")));
  }

  /** A condition on a unit. */
  private Object condition(int depth, Before before) {
    int kind = dice.between(0, depth > 0 ? 17 : 13);
    if (kind > 13) {
      List<Object> parts = new ArrayList<>();
      for (int n = dice.between(1, 3); n > 0; n--) {
        parts.add(condition(depth - 1, before));
      }
      return kind == 14 ? Map.of("not", parts.get(0)) : Map.of(kind == 15 ? "all" : "any", parts);
    }
    String bound = dice.of("over", "at_least", "below", "at_most");
    return switch (kind) {
      case 0, 1 -> "not_broken_zero";
      case 2 -> before.graded() ? Map.of("grade", dice.of("优秀", "一般", "较差")) : "overspent";
      case 3 -> Map.of("total", Map.of(bound, dice.between(5, 80)));
      case 4 ->
          Map.of(
              "measure", Map.of("park_new", Map.of(bound, dice.of(0, 1, new BigDecimal("0.5")))));
      case 5 -> Map.of("measure", Map.of("paid_in", Map.of(bound, dice.of(0, "0.1亿元", 500))));
      case 6 -> Map.of("rate", Map.of("paid_in", Map.of(bound, dice.of(1, new BigDecimal("0.6")))));
      case 13 ->
          Map.of(
              "measure",
              Map.of("started", Map.of("over", 0), "judged", Map.of(bound, dice.between(0, 9))));
      case 7 ->
          Map.of("progress", Map.of("paid_in", Map.of(bound, dice.of(1, new BigDecimal("0.6")))));
      case 8 -> Map.of(dice.of("top", "bottom"), dice.of(dice.between(0, 3), share()));
      case 9 -> Map.of("rank", Map.of(bound, dice.between(1, 3)));
      case 10 -> before.survey() ? Map.of("survey", dice.of("top", "last", "thin")) : "vertical";
      case 11 ->
          before.consequences().isEmpty()
              ? "vertical"
              : Map.of("consequence", dice.of(before.consequences()));
      default -> dice.of("vertical", "overspent");
    };
  }
}
