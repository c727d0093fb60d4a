package jxeval.secondyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 项目进资奖 and 税收贡献奖: rules over 验资 and 税收, and those ledgers. */
final class DrawnTiered {
  private final YearFolder year;
  private final List<DrawnProjects.Venture> ventures;
  private final Dice dice;
  private final Clerk clerk;

  DrawnTiered(YearFolder year, List<DrawnProjects.Venture> ventures, Dice dice) {
    this.year = year;
    this.ventures = ventures;
    this.dice = dice;
    this.clerk = new Clerk(dice);
  }

  void ledgers() {
    for (String set : List.of("verification", "tax")) {
      Sheet sheet = clerk.ledger(set);
      for (DrawnProjects.Venture venture : ventures) {
        for (int n = dice.of(0, 1, 1, 1, 2); n > 0; n--) {
          fill(sheet, set, venture);
        }
      }
      if (dice.in100(20) && !sheet.rows().isEmpty()) {
        sheet.row().putAll(dice.of(List.copyOf(sheet.rows())));
      }
      year.sheets.add(sheet);
    }
  }

  private void fill(Sheet sheet, String set, DrawnProjects.Venture venture) {
    Map<String, String> row = sheet.row();
    row.put("code", dice.in100(80) ? clerk.name(venture.code()) : "");
    row.put("name", clerk.name(venture.name()));
    row.put(
        "unit",
        dice.in100(20)
            ? clerk.units(venture.introducers())
            : clerk.unit(dice.in100(90) ? venture.introducers().get(0) : dice.of(year.units)));
    if (set.equals("tax")) {
      row.put("paid", clerk.number(sheet, "paid", dice.decimal(0, dice.of(20, 900), 3)));
      row.put("retained", clerk.number(sheet, "retained", dice.decimal(0, dice.of(20, 900), 3)));
    } else {
      row.put("recognised", clerk.number(sheet, "recognised", money()));
      if (dice.in100(40)) {
        row.put("recognised_usd", clerk.number(sheet, "recognised_usd", dice.decimal(0, 500, 2)));
      }
      LocalDate day = LocalDate.of(dice.in100(95) ? 2021 : 2020, dice.between(1, 12), 28);
      row.put("date", clerk.date(day));
      row.put("conclusion", dice.in100(90) ? "认定" : "不予认定");
    }
    switch (dice.between(0, 40)) {
      case 0 -> row.put("code", "P77");
      case 1 -> row.put("recognised", "-5");
      case 2 -> row.put("unit", "");
      case 3 -> row.put("name", "另一项目");
      default -> {}
    }
  }

  private BigDecimal money() {
    return dice.in100(30)
        ? BigDecimal.valueOf(dice.of(500L, 1000L, 5000L))
        : dice.decimal(0, dice.of(30, 3000, 20000), 4);
  }

  /** An award of a base, in any of the three shapes of tiers. */
  Map<String, Object> award() {
    Map<String, Object> award = new LinkedHashMap<>();
    String base =
        dice.of(
            "verification.recognised",
            "verification.recognised",
            "verification.recognised_usd",
            "tax.retained",
            "tax.paid");
    award.put("kind", "tiered");
    award.put("base", base);
    if (dice.in100(70)) {
      award.put("where", where(base.startsWith("tax") ? "paid" : "recognised"));
    }
    String shape = dice.of("marginal", "marginal", "whole", "fixed");
    if (dice.in100(95)) {
      award.put("tiers", Map.of(shape, tiers(shape, base.endsWith("usd"))));
    }
    if (dice.in100(40)) {
      award.put(
          "cap_project", dice.of(dice.between(1, 30) * 1000, "3万元", new BigDecimal("12345.5")));
    }
    if (dice.in100(40)) {
      award.put("cap_unit", dice.of(dice.between(1, 40) * 1000, "5万元", new BigDecimal("20000.5")));
    }
    if (dice.in100(30) && !ventures.isEmpty()) {
      List<Object> earlier = new ArrayList<>();
      for (DrawnProjects.Venture venture : dice.some(ventures, 1)) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("project", venture.code().isEmpty() ? venture.name() : venture.code());
        one.put(
            "base",
            base.endsWith("usd")
                ? dice.between(0, 500)
                : dice.of(dice.decimal(0, 3000, 1), "0.1亿元"));
        one.put("year", 2020);
        earlier.add(one);
      }
      award.put("already_rewarded", earlier);
    }
    award.put("clause", "五-一-1");
    return award;
  }

  private Map<String, Object> where(String own) {
    Map<String, Object> where = new LinkedHashMap<>();
    where.put("in_park", dice.of("是", Map.of("in", List.of("是", "否")), Map.of("is", "blank")));
    switch (dice.between(0, 11)) {
      case 0 -> where.put(own, Map.of("at_least", dice.between(1, 400)));
      case 1 -> where.put("planned", Map.of("over", 2000));
      case 2 -> where.put("status", Map.of("not_in", List.of("终止", "停工")));
      case 3 -> where.put("not", Map.of("funding", "外资"));
      case 4 -> where.put("any", List.of(Map.of("industry", "其他"), Map.of("started", "this_year")));
      case 5 -> where.remove("in_park");
      case 6 -> where.put("paid_in", Map.of("at_least", dice.between(0, 3000)));
      case 7 ->
          where.put(
              "signed", dice.of(Map.of("before", "2021-03-01"), Map.of("after", "2021-03-01")));
      case 8 -> where.put("name", Map.of("in", List.of("项目甲", "项目申", "项目男")));
      case 9 -> {
        where.put("ratio", List.of("paid_in", "planned"));
        where.put("at_least", new BigDecimal("0.05"));
      }
      case 10 -> where.put("started", Map.of("within", List.of("2021-01-01", "2021-06-30")));
      default -> {}
    }
    return where;
  }

  /** Ascending tiers; bounds below, above or both, without gap or overlap. */
  List<Object> tiers(String shape, boolean dollars) {
    boolean marginal = shape.equals("marginal");
    boolean lower = !marginal || dice.in100(25);
    boolean upper = marginal || dice.in100(25);
    String from = dice.of("at_least", "over");
    String to =
        lower && upper ? from.equals("over") ? "at_most" : "below" : dice.of("below", "at_most");
    List<Object> tiers = new ArrayList<>();
    BigDecimal bound = dice.in100(50) ? BigDecimal.ZERO : dice.decimal(0, 400, 1);
    for (int left = dice.between(0, 3); left >= 0; left--) {
      Map<String, Object> tier = new LinkedHashMap<>();
      if (lower) {
        tier.put(from, amount(bound, dollars));
      }
      bound = bound.add(dice.decimal(1, 1500, 1)).add(BigDecimal.ONE);
      if (upper && left > 0) {
        tier.put(to, amount(bound, dollars));
      }
      if (shape.equals("fixed")) {
        tier.put("amount", dice.of(dice.between(0, 50) * 100, new BigDecimal("1000.5"), "2万元"));
      } else {
        tier.put("rate", dice.decimal(0, 1, 4).movePointLeft(dice.between(0, 2)));
      }
      tiers.add(tier);
    }
    return tiers;
  }

  private Object amount(BigDecimal bound, boolean dollars) {
    if (dice.in100(80)) {
      return bound;
    }
    return dollars
        ? bound.toPlainString() + "万美元"
        : bound.movePointLeft(4).stripTrailingZeros().toPlainString() + "亿元";
  }
}
