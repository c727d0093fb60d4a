package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.UnitResult;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;

/** Best, worst and not broken zero of each ranking, a sentence each. */
final class Standings {
  private static final int SHOWN = 3;
  private static final List<String> NUMERALS = List.of("", "", "两", "三");

  private Standings() {}

  static List<Cell> lines(Edition edition) {
    List<Cell> lines = new ArrayList<>();
    for (GroupResult group : edition.results().groups()) {
      if (!group.units().isEmpty()) {
        lines.add(Cell.text(NoticeSheet.INDENT + sentence(group)));
      }
    }
    return lines;
  }

  private static String sentence(GroupResult group) {
    List<UnitResult> ranked = group.units().stream().filter(u -> u.rank() != null).toList();
    int best = Math.min(SHOWN, (ranked.size() + 1) / 2);
    int worst = Math.min(SHOWN, ranked.size() - best);
    String name =
        group.group().isEmpty()
            ? group.assessment().title()
            : group.assessment().title() + group.group() + "组";
    List<String> said = new ArrayList<>();
    if (best > 0) {
      said.add(place("前", ranked.subList(0, best)));
    }
    if (worst > 0) {
      said.add(place("后", ranked.subList(ranked.size() - worst, ranked.size())));
    }
    List<String> zero =
        group.units().stream()
            .filter(u -> Boolean.FALSE.equals(u.brokenZero()))
            .map(u -> u.unit().name())
            .toList();
    if (!zero.isEmpty()) {
      said.add("未破零" + Names.counted(zero));
    } else if (group.units().stream().anyMatch(u -> u.brokenZero() != null)) {
      said.add("全部破零");
    }
    return name + "：" + (said.isEmpty() ? "均不参加排名" : String.join("；", said)) + "。";
  }

  private static String place(String end, List<UnitResult> units) {
    String which =
        units.size() == 1
            ? (end.equals("前") ? "第一名为" : "末名为")
            : end + NUMERALS.get(units.size()) + "名为";
    return units.stream()
        .map(u -> u.unit().name() + "（" + u.total() + "分）")
        .collect(Collectors.joining("、", which, ""));
  }
}
