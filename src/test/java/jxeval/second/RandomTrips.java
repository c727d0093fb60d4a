package jxeval.second;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 外出招商活动: trips alone and together, merged, doubled, half days, of the wrong month. */
final class RandomTrips {
  private final Luck luck;
  private final RandomTargets targets;
  private final RandomCells cells;

  RandomTrips(Luck luck, RandomTargets targets, RandomCells cells) {
    this.luck = luck;
    this.targets = targets;
    this.cells = cells;
  }

  List<Map<String, String>> rows(RandomTargets.Unit unit, YearMonth month) {
    List<Map<String, String>> rows = new ArrayList<>();
    int count = luck.between(0, 4);
    for (int i = 0; i < count; i++) {
      Map<String, String> row = row(unit, month);
      rows.add(row);
      if (luck.in100(8)) {
        rows.add(luck.of(Map.of("visits", "又一公司", "talks", "续谈"), row));
      }
    }
    return rows;
  }

  private Map<String, String> row(RandomTargets.Unit unit, YearMonth month) {
    LocalDate back = month.atDay(luck.between(1, month.lengthOfMonth()));
    if (luck.in100(4)) {
      back = back.plusMonths(luck.of(-1, 1));
    }
    LocalDate depart = back.minusDays(luck.in100(97) ? luck.between(0, 4) : -2);
    Map<String, String> row = new LinkedHashMap<>();
    row.put("units", participants(unit));
    row.put("leaders", leaders());
    row.put("position", luck.of("", "局长"));
    row.put("kind", luck.in100(96) ? luck.of("外出", "外出", "接待", "") : "考察");
    row.put("channel", luck.of("", "委托", "以商招商", "活动招商", "电话"));
    row.put("depart", luck.in100(97) ? cells.date(depart) : "月初");
    row.put("return", cells.date(back));
    row.put("place", luck.in100(98) ? luck.of(RandomNames.PLACES) : "");
    row.put("visits", "某公司");
    row.put("party", luck.of("", "2", "3", "5"));
    row.put("days_stated", luck.in100(30) ? luck.of("1", "1.5", "2天", "3", "9", "0.5", "无") : "");
    return row;
  }

  private String leaders() {
    return String.join(luck.of("、", ";", "，"), luck.some(RandomNames.PEOPLE.subList(0, 7), 2));
  }

  private String participants(RandomTargets.Unit unit) {
    List<RandomTargets.Unit> members =
        targets.units.stream().filter(u -> unit.id().equals(u.team())).toList();
    String units =
        cells.units(
            luck.in100(8)
                ? luck.some(targets.units, 3)
                : members.isEmpty() ? List.of(unit) : luck.some(members, 3));
    if (luck.in100(6)) {
      units += "、" + luck.of("某某商会", "兴业银行");
    } else if (luck.in100(2)) {
      units = luck.of("某某商会", units + "、县统计所", units + "、县林业");
    }
    return units;
  }
}
