package jxeval.report.bulletin;

import jxeval.model.Rounding;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;
import jxeval.report.words.ConditionWords;
import jxeval.report.words.MeasureWords;
import jxeval.report.words.ScoringWords;
import jxeval.scheme.Assessment;
import jxeval.scheme.Consequence;
import jxeval.scheme.Indicator;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;

/** What is measured, how it scores and what follows, in words. */
final class RuleTables {
  private final Scheme scheme;
  private final MeasureWords measures;
  private final ScoringWords scoring;
  private final ConditionWords conditions;

  RuleTables(Edition edition) {
    this.scheme = edition.scheme();
    this.measures = new MeasureWords(scheme, edition.words());
    this.scoring = new ScoringWords(scheme, edition.words());
    this.conditions = new ConditionWords(scheme, edition.words());
  }

  Table measures() {
    Table.Builder table =
        Table.of("measures")
            .column(Column.of("label", "指标").width(24))
            .column(Column.of("unit", "单位"))
            .column(Column.of("words", "口径").width(100))
            .column(Column.of("clause", "依据").width(14));
    for (Measure m : scheme.measures().values()) {
      table.row(
          m.id(),
          Cell.text(m.label()),
          m.unit() == null ? Cell.none() : Cell.text(m.unit()),
          Cell.text(measures.of(m)),
          BasisSheet.text(m.clause()));
    }
    return table.build();
  }

  Table indicators() {
    Table.Builder table =
        Table.of("indicators")
            .column(Column.of("assessment", "考核").width(24))
            .column(Column.of("points", "分值"))
            .column(Column.of("label", "指标").width(24))
            .column(Column.of("words", "计分").width(90))
            .column(Column.of("clause", "依据").width(14));
    for (Assessment a : scheme.assessments()) {
      for (Indicator i : a.indicators()) {
        table.row(
            a.id() + "." + i.id(),
            Cell.text(a.title()),
            i.bonusOnly() ? Cell.text("只加分") : Cell.score(Rounding.halfUp(i.points(), 2), 2),
            Cell.text(i.label()),
            Cell.text(words(i)),
            BasisSheet.text(i.clause()));
      }
    }
    return table.build();
  }

  private String words(Indicator i) {
    StringBuilder words = new StringBuilder(scoring.of(i.score(), scheme.measure(i.measure())));
    if (i.score().needsTarget() && !i.paced()) {
      words.append("（按全年任务，不按时序）");
    }
    if (i.when() != null) {
      words.append("；条件：").append(conditions.of(i.when()));
    }
    for (Indicator.Bonus bonus : i.bonuses()) {
      String measure = bonus.measure() == null ? i.measure() : bonus.measure();
      words.append("；加分：");
      if (bonus.measure() != null) {
        words.append("“").append(scheme.measure(measure).label()).append("”");
      }
      words.append(scoring.bonus(bonus.score(), scheme.measure(measure)));
    }
    return words.toString();
  }

  Table consequences() {
    Table.Builder table =
        Table.of("consequences")
            .column(Column.of("says", "事项").width(30))
            .column(Column.of("at", "何时"))
            .column(Column.of("when", "条件").width(100))
            .column(Column.of("clause", "依据").width(14));
    for (Consequence c : scheme.consequences()) {
      table.row(
          c.id(),
          Cell.text(c.says()),
          Cell.text(at(c.at())),
          Cell.text(conditions.of(c.when())),
          BasisSheet.text(c.clause()));
    }
    return table.build();
  }

  private static String at(Consequence.At at) {
    return switch (at) {
      case MONTHLY -> "每月";
      case QUARTERLY -> "每季";
      case MIDYEAR -> "半年";
      case YEAR_END -> "年终";
      case SURVEY -> "测评";
    };
  }
}
