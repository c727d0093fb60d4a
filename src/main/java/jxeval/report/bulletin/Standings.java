package jxeval.report.bulletin;

import java.util.List;
import java.util.stream.Collectors;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.UnitResult;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Ref;
import jxeval.report.table.Table;

/** Best, worst and not broken zero of each ranking. */
final class Standings {
  private static final int SHOWN = 3;
  private static final int NAMED = 8;

  private Standings() {}

  static Table table(Edition edition) {
    Table.Builder table =
        Table.of("standings")
            .column(Column.of("group", "排名"))
            .column(Column.of("best", "前三名").span(3).width(48))
            .column(Column.of("worst", "后三名").span(2).width(48))
            .column(Column.of("zero", "未破零").span(2).width(48));
    int row = 0;
    for (GroupResult group : edition.results().groups()) {
      List<UnitResult> ranked = group.units().stream().filter(u -> u.rank() != null).toList();
      int half = Math.min(SHOWN, (ranked.size() + 1) / 2);
      int last = Math.min(SHOWN, ranked.size() - half);
      String sheet = RankingSheet.name(edition, group.assessment());
      Cell name =
          Cell.text(
              group.group().isEmpty()
                  ? group.assessment().title()
                  : group.assessment().title() + group.group() + "组");
      table.row(
          "g" + row++,
          group.units().isEmpty()
              ? name
              : name.link(
                  Ref.of(group.units().get(0).unit().id(), "name")
                      .in(RankingSheet.table(group))
                      .on(sheet)),
          Cell.text(names(ranked.subList(0, half))),
          Cell.text(names(ranked.subList(ranked.size() - last, ranked.size()))),
          Cell.text(zero(group)));
    }
    return table.build();
  }

  private static String names(List<UnitResult> units) {
    return units.stream()
        .map(u -> u.unit().name() + "（" + u.total() + "分）")
        .collect(Collectors.joining("、"));
  }

  private static String zero(GroupResult group) {
    List<String> names =
        group.units().stream()
            .filter(u -> Boolean.FALSE.equals(u.brokenZero()))
            .map(u -> u.unit().name())
            .toList();
    if (names.isEmpty()) {
      return group.units().stream().allMatch(u -> u.brokenZero() == null) ? "-" : "无";
    }
    return names.size() + "个：" + shortened(names);
  }

  /** The names, the first of them where there are many. */
  static String shortened(List<String> names) {
    return names.size() <= NAMED
        ? String.join("、", names)
        : String.join("、", names.subList(0, NAMED)) + "等";
  }
}
