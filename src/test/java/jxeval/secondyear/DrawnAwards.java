package jxeval.secondyear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The awards of a target file, in any order. */
final class DrawnAwards {
  private final YearFolder year;
  private final DrawnTiered tiered;
  private final DrawnRules rules;
  private final Dice dice;
  private final Clerk clerk;
  private final Map<String, Object> awards = new LinkedHashMap<>();

  DrawnAwards(YearFolder year, DrawnTiered tiered, DrawnRules rules, Dice dice) {
    this.year = year;
    this.tiered = tiered;
    this.rules = rules;
    this.dice = dice;
    this.clerk = new Clerk(dice);
  }

  Map<String, Object> draw() {
    List<Runnable> kinds = new ArrayList<>();
    for (int i = 0; i < dice.between(0, 2); i++) {
      String id = "tiered" + i;
      kinds.add(() -> awards.put(id, tiered.award()));
    }
    kinds.add(() -> awards.put("prizes_d", prizes("departments", "department")));
    kinds.add(() -> awards.put("prizes_x", prizes("townships", "township")));
    kinds.add(() -> awards.put("exports", exports()));
    kinds.add(() -> awards.put("done", completion()));
    kinds.add(() -> awards.put("named", nominations()));
    kinds.add(() -> awards.put("people", people()));
    dice.shuffled(kinds).stream().filter(k -> dice.in100(70)).forEach(Runnable::run);
    return awards;
  }

  List<String> names() {
    return List.copyOf(awards.keySet());
  }

  /** The amount of 完成任务奖 where it is a fixed number, else 0. */
  int completed() {
    return Tree.map(awards.get("done")).get("amount") instanceof Integer yuan ? yuan : 0;
  }

  private Map<String, Object> block(String kind, String clause) {
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("kind", kind);
    if (dice.in100(80)) {
      block.put("clause", clause);
    }
    return block;
  }

  private Map<String, Object> prizes(String assessment, String kind) {
    Map<String, Object> block = block("prizes", "五-一-3");
    List<String> groups =
        year.units.stream().filter(u -> u.kind().equals(kind)).map(Unit::group).distinct().toList();
    String group = dice.of(groups);
    block.put("group", group.isEmpty() || dice.in100(20) ? assessment : assessment + "/" + group);
    List<Object> slots = new ArrayList<>();
    for (String id : dice.some(List.of("一等奖", "二等奖", "三等奖"), 1)) {
      Map<String, Object> slot = new LinkedHashMap<>();
      slot.put("id", id);
      slot.put("count", dice.of(1, 1, 2, 3, 0));
      if (dice.in100(90)) {
        slot.put("amount", amount());
      }
      slots.add(slot);
    }
    block.put("slots", slots);
    return block;
  }

  private Object amount() {
    if (dice.in100(70)) {
      return dice.of(30000, "2万元", new BigDecimal("1000.5"), 0);
    }
    Map<String, Object> each = new LinkedHashMap<>();
    each.put("measure", dice.of("paid_in", "park_new", "judged"));
    each.put("worth", dice.of(100, 1000, new BigDecimal("33.3")));
    if (dice.in100(50)) {
      each.put("per", dice.of(10, 100, 3));
      if (dice.in100(50)) {
        each.put("pro_rata", true);
      }
    }
    if (dice.in100(50)) {
      each.put("max", dice.of(500, 5000, "2万元"));
    }
    return Map.of("each", each);
  }

  private Map<String, Object> completion() {
    Map<String, Object> block = block("task_completion", "五-一-4");
    List<String> kinds = dice.some(List.of("team", "squad", "township"), 1);
    block.put("units", kinds);
    if (dice.in100(40)) {
      block.put("if", rules.ofAward(kinds));
    }
    if (dice.in100(90)) {
      block.put("amount", amount());
    }
    if (dice.in100(75)) {
      block.put("divide_by", dice.of("paid_in", "judged", "park_new"));
    }
    return block;
  }

  private Map<String, Object> nominations() {
    Map<String, Object> block = block("nominations", "五-一-2");
    if (dice.in100(80)) {
      block.put("units", dice.some(List.of("department", "township"), 1));
    }
    if (dice.in100(20)) {
      return block;
    }
    List<Object> all = new ArrayList<>();
    if (dice.in100(70)) {
      String prize = awards.containsKey("prizes_d") ? "prizes_d" : "prizes";
      String other = awards.keySet().stream().findFirst().orElse("prizes");
      boolean open = List.of("people", "named").contains(other);
      all.add(Map.of("won", dice.of("prizes", prize, open ? prize : other)));
    }
    all.add(rules.ofAward(List.of("department")));
    block.put("if", dice.of(all.get(0), Map.of("all", all), Map.of("any", all)));
    return block;
  }

  private Map<String, Object> people() {
    Map<String, Object> block = block("people", "五-一-4");
    if (dice.in100(80)) {
      block.put("cap", dice.of(5000, 2000, "0.5万元"));
    }
    if (dice.in100(70)) {
      String other = awards.keySet().stream().findFirst().orElse("prizes");
      block.put("within", dice.of("prizes", "prizes", other));
    }
    return block;
  }

  private Map<String, Object> exports() {
    Map<String, Object> block = block("exports", "五-一-5");
    Map<String, Object> classes = new LinkedHashMap<>();
    for (String product : dice.shuffled(dice.some(List.of("香料香精", "电子信息", "其他"), 1))) {
      Map<String, Object> rule = new LinkedHashMap<>();
      rule.put("of", dice.of("total", "increase"));
      if (dice.in100(50)) {
        rule.put("threshold", dice.of(0, 1, 100, "50万美元", "100000美元"));
      }
      if (dice.in100(40)) {
        rule.put("growth", dice.of(0, new BigDecimal("0.1"), new BigDecimal("0.5")));
      }
      String shape = dice.of("marginal", "whole", "fixed");
      if (dice.in100(90)) {
        rule.put("tiers", Map.of(shape, tiered.tiers(shape, true)));
      }
      if (dice.in100(40)) {
        rule.put("cap", dice.of(1000, "5万元"));
      }
      if (dice.in100(30)) {
        rule.put("clause", "三-8");
      }
      classes.put(product, rule);
    }
    block.put("classes", classes);
    Map<String, Object> bases = new LinkedHashMap<>();
    for (String enterprise : dice.some(DrawnLedgers.ENTERPRISES, 0)) {
      bases.put(enterprise, dice.of(0, 10, 100, new BigDecimal("55.5")));
    }
    if (!bases.isEmpty()) {
      block.put("bases", bases);
    }
    return block;
  }

  /** Rulings of the leading group, each with date, by whom and why. */
  List<Object> rulings(List<DrawnProjects.Venture> ventures) {
    List<Object> rulings = new ArrayList<>();
    for (DrawnProjects.Venture venture : ventures) {
      if (!venture.code().isEmpty() && dice.in100(15)) {
        Map<String, Object> credit = new LinkedHashMap<>();
        List<Unit> units = dice.some(year.units, 1);
        units.stream()
            .limit(2)
            .forEach(
                u ->
                    credit.put(
                        clerk.unit(u), dice.of(new BigDecimal("0.5"), new BigDecimal("0.3"))));
        rulings.add(ruling("project", Map.of("project", venture.code(), "credit", credit)));
      }
    }
    if (dice.in100(30)) {
      List<String> order =
          dice.shuffled(
              year.units.stream()
                  .filter(u -> u.kind().equals("department"))
                  .map(u -> dice.of(u.id(), clerk.unit(u)))
                  .toList());
      rulings.add(ruling("tie", Map.of("assessment", "departments", "order", order)));
    }
    if (dice.in100(30)) {
      rulings.add(
          ruling(
              "exclude",
              Map.of("unit", clerk.unit(dice.of(year.units)), "from", dice.some(excludable(), 1))));
    }
    List<Object> consequences = Tree.list(year.targets.get("consequences"));
    if (dice.in100(30) && !consequences.isEmpty()) {
      String id = Tree.text(Tree.map(dice.of(consequences)), "id", "");
      rulings.add(
          ruling(
              "waive",
              Map.of(
                  "consequence",
                  id,
                  "unit",
                  dice.of(dice.of(year.units).id(), clerk.unit(dice.of(year.units))))));
    }
    return rulings;
  }

  private List<String> excludable() {
    List<String> words = new ArrayList<>(List.of("prizes", "nominations", "ranking"));
    words.addAll(awards.keySet());
    return words;
  }

  private static Map<String, Object> ruling(String on, Map<String, Object> what) {
    Map<String, Object> ruling = new LinkedHashMap<>();
    ruling.put("on", on);
    ruling.putAll(what);
    ruling.put("by", "领导小组");
    ruling.put("date", "2022-01-10");
    ruling.put("reason", "会议");
    return ruling;
  }
}
