package jxeval.secondyear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A random year folder: every seed another county, other rules, other returns. */
final class Drawn {
  private Drawn() {}

  static YearFolder year(long seed) {
    Dice dice = new Dice(seed);
    YearFolder year = new YearFolder();
    List<Unit> units = DrawnCounty.units(dice);
    year.units.addAll(units);
    year.targets.put("schema", "jx-eval/targets/1");
    year.targets.put("title", "另一县");
    year.targets.put("year", 2021);
    year.targets.put("clauses", clauses());
    year.targets.put("units", units.stream().map(Unit::block).toList());
    DrawnRules rules = new DrawnRules(year, dice);
    rules.draw();
    DrawnSurvey.into(year, units, dice);
    DrawnReview review = new DrawnReview(dice);
    review.into(year, units);
    DrawnReturns returns = new DrawnReturns(year, dice);
    List<DrawnProjects.Venture> ventures = new DrawnProjects(year, returns, dice).draw();
    DrawnTiered tiered = new DrawnTiered(year, ventures, dice);
    tiered.ledgers();
    DrawnLedgers ledgers = new DrawnLedgers(year, dice);
    ledgers.draw(returns);
    returns.correct();
    DrawnAwards awards = new DrawnAwards(year, tiered, rules, dice);
    year.targets.put("awards", awards.draw());
    rules.bar(awards.names());
    ledgers.divide(awards);
    year.targets.put("funds", ledgers.grants());
    year.targets.put("rulings", awards.rulings(ventures));
    return year;
  }

  private static Map<String, Object> clauses() {
    Map<String, Object> clauses = new LinkedHashMap<>();
    for (String id :
        List.of(
            "三-1-五", "三-3-三", "三-3-四", "三-8", "四-2", "五-一-1", "五-一-2", "五-一-3", "五-一-4", "五-一-5",
            "五-二-3", "五-二-4")) {
      clauses.put(id, "条款");
    }
    return clauses;
  }
}
