package jxeval.secondyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The units of a county: teams, departments that belong to some, townships. */
final class DrawnCounty {
  private static final List<String> DEPARTMENTS =
      List.of("商务局", "发改委", "工信局", "税务局", "财政局", "教育局", "住建局");
  private static final List<String> TOWNSHIPS = List.of("秀谷镇", "浒湾镇", "双塘镇", "琉璃乡", "石门乡");
  private static final List<String> TEAMS = List.of("第一招商团队", "第二招商团队");

  private DrawnCounty() {}

  static List<Unit> units(Dice dice) {
    List<Unit> units = new ArrayList<>();
    List<String> teams = new ArrayList<>();
    for (String name : dice.some(TEAMS, 1)) {
      teams.add("t" + (teams.size() + 1));
      units.add(
          new Unit(teams.get(teams.size() - 1), name, "", "team", "", false, "", tasks(dice)));
    }
    if (dice.in100(50)) {
      units.add(new Unit("s1", "第一驻点招商分队", "驻点一队", "squad", "", false, "", tasks(dice)));
    }
    boolean grouped = dice.in100(30);
    for (String name : dice.some(DEPARTMENTS, 3)) {
      String team = dice.in100(60) ? dice.of(teams) : "";
      String alias = dice.in100(30) ? "县" + name : "";
      String group = grouped ? dice.of("甲", "乙") : "";
      units.add(
          new Unit(
              "d" + units.size(),
              name,
              alias,
              "department",
              team,
              dice.in100(25),
              group,
              tasks(dice)));
    }
    for (String name : dice.some(TOWNSHIPS, 2)) {
      units.add(new Unit("x" + units.size(), name, "", "township", "", false, "", tasks(dice)));
    }
    return dice.in100(30) ? dice.shuffled(units) : units;
  }

  private static Map<String, Object> tasks(Dice dice) {
    return dice.in100(40)
        ? Map.of("paid_in", dice.of(dice.between(1, 30) * 100, "0.05亿元"))
        : Map.of();
  }
}
