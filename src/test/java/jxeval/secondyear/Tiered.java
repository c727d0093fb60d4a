package jxeval.secondyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 项目进资奖 and 税收贡献奖, project by project. */
final class Tiered {
  private final String id;
  private final Map<String, Object> award;
  private final Ending ending;
  private final String unit;
  private final Map<String, Quotient> paid = new TreeMap<>();
  private final List<Entry> entries = new ArrayList<>();

  private Tiered(String id, Map<String, Object> award, Ending ending) {
    this.id = id;
    this.award = award;
    this.ending = ending;
    this.unit = Tree.text(award, "base", "").endsWith("usd") ? "万美元" : "万元";
  }

  static List<Entry> of(String id, Map<String, Object> award, Ending ending) {
    Tiered tiered = new Tiered(id, award, ending);
    tiered.compute();
    return tiered.entries;
  }

  private void compute() {
    String[] base = Tree.text(award, "base", "").split("\\.");
    Map<Projects.Project, Quotient> bases =
        ending.bases().of(ending.rows(base[0]), base[1], Tree.map(award.get("where")));
    List<Map.Entry<Projects.Project, Quotient>> order = new ArrayList<>(bases.entrySet());
    order.sort(
        Map.Entry.<Projects.Project, Quotient>comparingByValue()
            .reversed()
            .thenComparing(e -> e.getKey().shown()));
    order.forEach(e -> pay(e.getKey(), e.getValue()));
  }

  private void pay(Projects.Project project, Quotient base) {
    Entry entry = Entry.of(id, "tiered").on(project.shown(), base).under(award);
    if (!award.containsKey("tiers")) {
      if (base.sign() > 0) {
        unpriced(project, entry);
      }
      return;
    }
    Quotient exact = Tiers.of(award.get("tiers"), unit).pay(earlier(project), base);
    if (award.containsKey("cap_project")) {
      exact = exact.min(Tree.number(award.getOrDefault("cap_project", 0), "元"));
    }
    Quotient whole = exact.rounded(0);
    if (whole.sign() <= 0) {
      return;
    }
    if (project.disputed()) {
      entries.add(entry.as("undecided"));
      return;
    }
    Map<String, Quotient> shares = bySize(project.shares());
    Quotient held = whole.times(Quotient.sum(shares.values())).rounded(0);
    if (!shares.isEmpty()) {
      Split.of(held, shares).forEach((to, part) -> entries.add(due(entry.to(to), to, part)));
    }
  }

  private void unpriced(Projects.Project project, Entry entry) {
    if (project.disputed()) {
      entries.add(entry.as("undecided"));
    }
    for (String to : bySize(project.shares()).keySet()) {
      String barred = ending.barred(to, id);
      entries.add(entry.to(to).as(barred.isEmpty() ? "unconfigured" : barred));
    }
  }

  private Entry due(Entry entry, String to, Quotient part) {
    String barred = ending.barred(to, id);
    if (!barred.isEmpty()) {
      return entry.as(barred);
    }
    Quotient before = paid.getOrDefault(to, Quotient.ZERO);
    Quotient now = part;
    if (award.containsKey("cap_unit")) {
      Quotient cap = Tree.number(award.getOrDefault("cap_unit", 0), "元");
      Quotient room = new Quotient(cap.floor(), java.math.BigInteger.ONE).minus(before);
      now = part.min(room.max(Quotient.ZERO));
    }
    paid.put(to, before.plus(now));
    return entry.due(now);
  }

  private Quotient earlier(Projects.Project project) {
    Quotient earlier = Quotient.ZERO;
    for (Object each : Tree.list(award.get("already_rewarded"))) {
      String named = Tree.text(Tree.map(each), "project", "");
      if (named.equals(project.shown()) || project.names().contains(named)) {
        earlier = earlier.plus(Tree.number(Tree.map(each).getOrDefault("base", 0), unit));
      }
    }
    return earlier;
  }

  /** Larger shares first, equal ones in file order. */
  private Map<String, Quotient> bySize(Map<String, Quotient> shares) {
    Map<String, Quotient> sorted = new LinkedHashMap<>();
    shares.entrySet().stream()
        .sorted(
            Map.Entry.<String, Quotient>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> ending.order(e.getKey())))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }
}
