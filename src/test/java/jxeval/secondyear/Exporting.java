package jxeval.secondyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 企业外贸出口奖, class by class. */
final class Exporting {
  private Exporting() {}

  static List<Entry> of(String id, Map<String, Object> award, Ending ending) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Object> bases = new LinkedHashMap<>();
    Tree.map(award.get("bases")).forEach((k, base) -> bases.put(Reading.folded(k), base));
    Tree.map(award.get("classes"))
        .forEach(
            (product, block) -> {
              Map<String, Object> rules = Tree.map(block);
              Entry line =
                  Entry.of(id, "export")
                      .under(award)
                      .slot(product)
                      .under(rules.containsKey("clause") ? rules : award);
              Map<String, Quotient> bests = new LinkedHashMap<>();
              totals(product, ending)
                  .forEach(
                      (enterprise, total) -> {
                        Quotient base = Tree.number(bases.getOrDefault(enterprise, 0), "万美元");
                        if (passes(rules, total, base)) {
                          boolean all = Tree.text(rules, "of", "").equals("total");
                          bests.put(enterprise, all ? total : total.minus(base));
                        }
                      });
              bests.entrySet().stream()
                  .sorted(
                      Map.Entry.<String, Quotient>comparingByValue(Comparator.reverseOrder())
                          .thenComparing(Map.Entry.comparingByKey()))
                  .forEach(e -> add(entries, rules, line.to(e.getKey()), e.getValue()));
            });
    return entries;
  }

  private static void add(List<Entry> entries, Map<String, Object> rules, Entry line, Quotient on) {
    Entry entry = line.on("null", on);
    if (!rules.containsKey("tiers")) {
      if (on.sign() > 0) {
        entries.add(entry.as("unconfigured"));
      }
      return;
    }
    Quotient exact = on.sign() < 0 ? Quotient.ZERO : Tiers.of(rules.get("tiers"), "万美元").pay(on);
    if (rules.containsKey("cap")) {
      exact = exact.min(Tree.number(rules.getOrDefault("cap", 0), "元"));
    }
    if (exact.rounded(0).sign() > 0) {
      entries.add(entry.due(exact.rounded(0)));
    }
  }

  private static boolean passes(Map<String, Object> rules, Quotient total, Quotient base) {
    boolean large =
        !rules.containsKey("threshold")
            || total.compareTo(Tree.number(rules.getOrDefault("threshold", 0), "万美元")) >= 0;
    boolean grown =
        !rules.containsKey("growth")
            || base.sign() == 0
            || total
                    .minus(base)
                    .over(base)
                    .compareTo(Tree.number(rules.getOrDefault("growth", 0), ""))
                >= 0;
    return large && grown;
  }

  private static Map<String, Quotient> totals(String product, Ending ending) {
    Map<String, Quotient> totals = new LinkedHashMap<>();
    ending.rows("trade").stream()
        .filter(r -> r.text("product").equals(product))
        .forEach(r -> totals.merge(r.text("enterprise"), r.number("export_usd"), Quotient::plus));
    return totals;
  }
}
