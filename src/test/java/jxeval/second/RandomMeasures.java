package jxeval.second;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures of every aggregation, and some built of them. */
final class RandomMeasures {
  /** Measure id to its text. */
  final Map<String, String> yaml = new LinkedHashMap<>();

  final Map<String, String> units = new LinkedHashMap<>();
  private final Luck luck;

  RandomMeasures(Luck luck, boolean extra) {
    this.luck = luck;
    add("paid_in", "{sum: projects.paid_in" + where("funding: 内资") + "}", "万元");
    if (luck.in100(85)) {
      add(
          "new_projects",
          "{count: projects, where: {signed: this_year, planned: {over: 2000}, status: {not_in:"
              + " [终止]}}}",
          "个");
    }
    if (extra) {
      add(
          "outside",
          "{sum: projects." + luck.of("outside", "outside_month") + projects() + "}",
          "万元");
      add("party", "{sum: trips.party, where: {party: {over: 2}}}", "人");
    }
    int more = luck.between(3, 9);
    for (int i = 0; i < more; i++) {
      aggregate("m" + i);
    }
    int built = luck.between(0, 4);
    for (int i = 0; i < built; i++) {
      built("b" + i);
    }
  }

  private void add(String id, String text, String unit) {
    String stated = unit.isEmpty() ? "" : ", unit: " + unit;
    yaml.put(
        id,
        text.substring(0, text.length() - 1)
            + stated
            + (text.contains("floor") ? "" : limits())
            + "}");
    units.put(id, unit);
  }

  private String limits() {
    return luck.in100(6)
        ? ", floor: " + luck.between(0, 3)
        : luck.in100(6) ? ", cap: " + luck.between(3, 400) : "";
  }

  private String where(String... parts) {
    return parts.length == 0 ? "" : ", where: {" + String.join(", ", parts) + "}";
  }

  private String period() {
    return luck.in100(20) ? ", period: " + luck.of("month", "quarter", "year", "to_date") : "";
  }

  private String projects() {
    List<String> parts = new ArrayList<>();
    if (luck.in100(40)) {
      parts.add("funding: " + luck.of("内资", "{is: 外资}", "{not_in: [外资]}"));
    }
    if (luck.in100(40)) {
      parts.add(
          "planned: "
              + luck.of(
                  "{over: 2000}",
                  "{at_least: 5000, below: 2亿元}",
                  "{at_most: 10000}",
                  "{at_least: 3000万元}"));
    }
    if (luck.in100(30)) {
      parts.add(
          "signed: "
              + luck.of(
                  "this_year",
                  "this_quarter",
                  "this_month",
                  "blank",
                  "{after: 2021-01-31}",
                  "{within: [2021-02-01, 2021-03-31]}"));
    }
    if (luck.in100(30)) {
      parts.add(
          "started: " + luck.of("this_year", "this_month", "{is: blank}", "{before: 2021-03-10}"));
    }
    if (luck.in100(25)) {
      parts.add("status: " + luck.of("{not_in: [终止]}", "[在建, 投产]", "{in: [签约, 停工]}"));
    }
    if (luck.in100(15)) {
      parts.add("industry: " + luck.of("{in: [香料香精, 中医药, 新经济]}", "智能仓储"));
    }
    if (luck.in100(15)) {
      parts.add("investor_place: " + luck.of("长三角", "[福建厦门, 北京]", "{not_in: [海西]}"));
    }
    if (luck.in100(12)) {
      parts.add("in_park: " + luck.of("是", "{not_in: [否]}", "blank"));
    }
    if (luck.in100(10)) {
      parts.add("in_focus: " + luck.of("是", "否"));
    }
    if (luck.in100(8)) {
      parts.add("any: [{in_park: 是}, {channel: 团队招商}, {category: 工业}]");
    }
    if (luck.in100(8)) {
      parts.add("not: {category: 农业}");
    }
    if (luck.in100(10)) {
      parts.add("ratio: [paid_in, planned], at_least: 0.05");
    }
    return where(parts.toArray(String[]::new));
  }

  private String trips() {
    List<String> parts = new ArrayList<>();
    if (luck.in100(60)) {
      parts.add("kind: " + luck.of("外出", "{not_in: [接待]}"));
    }
    if (luck.in100(15)) {
      parts.add("led_by: " + luck.of("head", "any"));
    }
    if (luck.in100(15)) {
      parts.add("place: " + luck.of("长三角", "[北京, 海西]"));
    }
    if (luck.in100(10)) {
      parts.add("in_focus: 是");
    }
    return where(parts.toArray(String[]::new));
  }

  private void aggregate(String id) {
    switch (luck.between(0, 17)) {
      case 0 -> add(id, "{count: projects" + projects() + period() + "}", "个");
      case 1 ->
          add(
              id,
              "{" + luck.of("sum", "latest") + ": projects.paid_in" + projects() + period() + "}",
              luck.of("万元", "亿元", "元"));
      case 2 ->
          add(
              id,
              "{sum: projects."
                  + luck.of("foreign_used", "foreign_cash")
                  + projects()
                  + period()
                  + "}",
              "万美元");
      case 3 ->
          add(
              id,
              "{" + luck.of("max", "mean", "latest") + ": projects.planned" + projects() + "}",
              "万元");
      case 4 ->
          add(
              id,
              "{distinct: projects."
                  + luck.of("industry", "investor", "category")
                  + projects()
                  + "}",
              "个");
      case 5, 6 ->
          add(id, "{" + luck.of("days", "person_days") + ": trips" + trips() + period() + "}", "天");
      case 7 -> add(id, "{count: trips" + trips() + period() + "}", "次");
      case 8 ->
          add(
              id,
              luck.of(
                  "{distinct: trips.depart, per: month" + trips() + "}",
                  "{distinct: trips.leaders" + trips() + "}",
                  "{distinct: trips.depart, per: quarter}"),
              "个");
      case 9 -> add(id, "{sum: recruitment.hired" + period() + "}", "人");
      case 10 ->
          add(
              id,
              luck.of(
                  "{sum: service.safety" + period() + "}",
                  "{count: service, where: {progress: 滞后}}",
                  "{sum: service.complaints}"),
              "件");
      case 11 ->
          add(
              id,
              "{sum: funds.amount" + luck.of("", ", where: {purpose: 差旅}") + period() + "}",
              "元");
      case 12 ->
          add(
              id,
              "{count: submissions, where: {status: "
                  + luck.of("late", "[missing, rejected]", "{not_in: [on_time]}")
                  + "}"
                  + period()
                  + "}",
              "次");
      case 13 ->
          add(
              id,
              luck.of(
                  "{sum: trade.exports" + period() + "}",
                  "{sum: trade.imports, where: {enterprise_type: 生产企业}}",
                  "{mean: trade.exports}"),
              "万元");
      case 14 ->
          add(
              id,
              "{distinct: trade.enterprise"
                  + luck.of(
                      "",
                      ", having: {sum: trade.export_usd, at_least: 20}",
                      ", where: {first_export: 是}",
                      ", having: {sum: exports, over: 50}")
                  + "}",
              "家");
      case 15 -> county(id);
      case 16 -> review(id);
      default ->
          add(
              id,
              "{"
                  + luck.of("sum", "mean", "latest", "max")
                  + ": entries.value"
                  + luck.of(
                      "", ", where: {item: 组织领导}", ", where: {item: [民调, 组织领导], by: {not_in: [乙]}}")
                  + period()
                  + "}",
              "分");
    }
  }

  private void review(String id) {
    switch (luck.between(0, 3)) {
      case 0 -> add(id, "{count: review, where: {in_park: 是}" + period() + "}", "个");
      case 1 ->
          add(
              id,
              "{sum: review.planned, where: {funding: 内资, ratio: [fixed_assets, land_area],"
                  + " at_least: 20}}",
              "万元");
      case 2 -> add(id, "{max: review.fixed_assets}", "亿元");
      default ->
          add(
              id,
              "{count: review, where: {any: [{units: 商务局}, {trade_project: blank}, {high_energy: 是}]}}"
                  .replace("units: 商务局", "unit: 商务局"),
              "个");
    }
  }

  private void county(String id) {
    switch (luck.between(0, 4)) {
      case 0 -> add(id, "{sum: plants.completed" + period() + "}", "平方米");
      case 1 -> add(id, "{sum: parks.invested}", "万元");
      case 2 -> add(id, "{latest: parks.enterprises}", "家");
      case 3 -> add(id, "{count: idle, where: {status: 已完成}}", "家");
      default -> add(id, "{sum: idle.land" + luck.of("", ", where: {disposal: 盘活}") + "}", "亩");
    }
  }

  private void built(String id) {
    String a = luck.of(yaml.keySet().stream().filter(m -> !units.get(m).isEmpty()).toList());
    String unit = units.get(a);
    List<String> same =
        units.entrySet().stream()
            .filter(e -> e.getValue().equals(unit))
            .map(Map.Entry::getKey)
            .toList();
    String b = luck.of(same);
    String other = luck.of(new ArrayList<>(yaml.keySet()));
    switch (luck.between(0, 6)) {
      case 0 -> add(id, "{ratio: [" + a + ", " + other + "]}", "");
      case 1 ->
          add(id, "{plus: [" + a + ", " + b + ", {measure: " + other + ", times: 0.5}]}", unit);
      case 2 ->
          add(
              id,
              "{minus: [" + a + ", {due: " + b + "}]" + (luck.in100(60) ? ", floor: 0" : "") + "}",
              unit);
      case 3 -> add(id, "{minus: [" + a + ", " + luck.between(1, 5) + "]}", unit);
      case 4 -> add(id, "{task: " + a + "}", unit);
      case 5 -> add(id, "{measure: " + a + ", times: 1.5}", unit);
      default -> add(id, "{ratio: [{task: " + a + "}, {measure: " + other + ", times: 2}]}", "");
    }
  }

  /** An annual target of the size of the year's figures. */
  String target(String measure) {
    String unit = units.get(measure);
    if (luck.in100(4)) {
      return "0";
    }
    return switch (unit) {
      case "万元" ->
          luck.of(
              luck.between(5, 60) * 100 + "",
              luck.between(1, 4) + "000万元",
              "0." + luck.between(1, 9) + "亿元");
      case "亿元" -> "0." + luck.between(1, 9);
      case "元" -> luck.between(1, 50) + "0000";
      case "万美元", "人", "平方米" -> luck.between(10, 300) + "";
      case "天" -> luck.between(5, 60) + "";
      case "" -> "0." + luck.between(1, 9);
      default -> luck.of(luck.between(1, 6) + "", luck.between(1, 6) + ".5");
    };
  }

  /** A bound of the size of a month's figure. */
  String bound(String measure) {
    return target(measure);
  }

  boolean isOfProjects(String measure) {
    String text = yaml.get(measure);
    return text.startsWith("{count: projects");
  }

  List<String> ids() {
    return List.copyOf(yaml.keySet());
  }
}
