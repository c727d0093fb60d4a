package jxeval.report.bulletin;

import java.util.stream.Collectors;
import jxeval.evaluation.Raised;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Quantities;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;
import jxeval.scheme.Ruling;

/** The leading group's decisions, each with who decided, when and why. */
final class RulingsTable {
  private final Edition edition;

  RulingsTable(Edition edition) {
    this.edition = edition;
  }

  Table table() {
    Table.Builder table =
        Table.of("rulings")
            .column(Column.of("about", "事项").width(50))
            .column(Column.of("decision", "裁定").width(50))
            .column(Column.of("reason", "理由").width(50))
            .column(Column.of("by", "决定者"))
            .column(Column.of("date", "日期"));
    int no = 0;
    for (Ruling ruling : edition.scheme().rulings()) {
      String[] words = words(ruling);
      table.row(
          "r" + ++no,
          Cell.text(words[0]),
          Cell.text(words[1]),
          Cell.text(ruling.reason() == null ? "" : ruling.reason()),
          Cell.text(ruling.by() == null ? "" : ruling.by()),
          Cell.date(ruling.date()));
    }
    return table.build();
  }

  /** What is not held against a unit, and why it would have been. */
  Table waived() {
    Table.Builder table =
        Table.of("waived")
            .column(Column.of("says", "事项").width(30))
            .column(Column.of("unit", "单位").width(20))
            .column(Column.of("reason", "事由").width(90))
            .column(Column.of("clause", "依据").width(14));
    int no = 0;
    for (Raised raised : edition.results().waived()) {
      table.row(
          "w" + ++no,
          Cell.text(raised.consequence().says()),
          Cell.text(raised.unit().name()),
          Cell.text(edition.reasons(raised.reasons())),
          BasisSheet.text(raised.consequence().clause()));
    }
    return table.build();
  }

  /** What a ruling is about, and what it decides. */
  private String[] words(Ruling ruling) {
    if (ruling instanceof Ruling.Credit credit) {
      String shares =
          credit.shares().entrySet().stream()
              .map(s -> edition.name(s.getKey()) + " " + Quantities.percent(s.getValue()))
              .collect(Collectors.joining("、"));
      return new String[] {"项目“" + credit.project() + "”引进占比", shares};
    }
    if (ruling instanceof Ruling.Tie tie) {
      return new String[] {
        "同分排序（" + tie.assessment() + "）",
        tie.order().stream().map(edition::name).collect(Collectors.joining("、"))
      };
    }
    if (ruling instanceof Ruling.Exclude exclude) {
      return new String[] {edition.name(exclude.unit()) + "取消资格", String.join("、", exclude.from())};
    }
    if (ruling instanceof Ruling.Waive waive) {
      return new String[] {edition.name(waive.unit()), "不予追究：" + waive.consequence()};
    }
    if (ruling instanceof Ruling.Lateness late) {
      return new String[] {edition.name(late.unit()) + " " + late.month() + "报表", "视为按时"};
    }
    Ruling.Recover recover = (Ruling.Recover) ruling;
    return new String[] {"项目“" + recover.project() + "”", "未履行合同，收回土地"};
  }
}
