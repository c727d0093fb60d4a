package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Raised;
import jxeval.model.CellRef;
import jxeval.model.InputFile;
import jxeval.model.Rounding;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.words.ConditionWords;
import jxeval.report.words.MeasureWords;
import jxeval.report.words.ScoringWords;
import jxeval.scheme.Assessment;
import jxeval.scheme.Consequence;
import jxeval.scheme.Document;
import jxeval.scheme.Indicator;
import jxeval.scheme.Measure;
import jxeval.scheme.Parameter;
import jxeval.scheme.Reading;
import jxeval.scheme.Scheme;
import jxeval.scheme.scoring.Scoring;
import org.jspecify.annotations.Nullable;

/** 口径与依据: what every figure rests on, down to the inputs with their hashes. */
public final class BasisSheet {
  private final Edition edition;
  private final Scheme scheme;
  private final MeasureWords measures;
  private final ScoringWords scoring;
  private final ConditionWords conditions;

  private BasisSheet(Edition edition) {
    this.edition = edition;
    this.scheme = edition.scheme();
    this.measures = new MeasureWords(scheme, edition.words());
    this.scoring = new ScoringWords(scheme, edition.words());
    this.conditions = new ConditionWords(scheme, edition.words());
  }

  public static Sheet of(Edition edition) {
    return new BasisSheet(edition).sheet();
  }

  private Sheet sheet() {
    Sheet.Builder sheet = edition.sheet(SheetTitles.BASIS, "统计口径与依据").lines(origin());
    int[] section = {0};
    add(sheet, section, "统计口径", measures());
    add(sheet, section, "计分办法", indicators());
    add(sheet, section, "通报和奖惩条件", consequences());
    add(sheet, section, "条文", clauses());
    add(sheet, section, "待确认的取值（《意见》未作规定）", parameters(true));
    add(sheet, section, "其他取值", parameters(false));
    add(sheet, section, "条文理解", readings());
    add(sheet, section, "裁定", new RulingsTable(edition).table());
    add(sheet, section, "裁定不予追究的事项", waived());
    add(sheet, section, "报表和台账文件", inputs());
    return sheet.landscape().build();
  }

  private static void add(Sheet.Builder sheet, int[] section, String title, Table table) {
    if (!table.rows().isEmpty()) {
      section[0]++;
      sheet.lines(Cell.heading(section[0] + ". " + title)).table(table);
    }
  }

  private List<Cell> origin() {
    List<Cell> lines = new ArrayList<>();
    Document source = scheme.source();
    if (source != null) {
      lines.add(
          Cell.text(
              "依据文件："
                  + (source.title() == null ? "" : "《" + source.title() + "》")
                  + (source.document() == null ? "" : "（" + source.document() + "）")));
    }
    lines.add(
        Cell.text(
            "目标文件："
                + scheme.file()
                + (scheme.overlays().isEmpty()
                    ? ""
                    : "，叠加 " + String.join("、", scheme.overlays()))));
    lines.add(Cell.note("SHA-256：" + scheme.sha256()));
    return lines;
  }

  private Table measures() {
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
          text(m.clause()));
    }
    return table.build();
  }

  private Table indicators() {
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
            text(i.clause()));
      }
    }
    return table.build();
  }

  private String words(Indicator i) {
    StringBuilder words = new StringBuilder(scored(i.score(), i.measure()));
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
      words.append(scored(bonus.score(), measure));
    }
    return words.toString();
  }

  private String scored(Scoring rule, String measure) {
    return scoring.of(
        rule,
        scheme.measure(measure).formula() instanceof Measure.Aggregate a ? a.set() : "projects");
  }

  private Table consequences() {
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
          text(c.clause()));
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

  private Table clauses() {
    Table.Builder table =
        Table.of("clauses")
            .column(Column.of("id", "条款"))
            .column(Column.of("gist", "内容").width(110));
    for (Map.Entry<String, String> clause : scheme.clauses().entrySet()) {
      table.row(clause.getKey(), Cell.text(clause.getKey()), Cell.text(clause.getValue()));
    }
    return table.build();
  }

  private Table parameters(boolean assumed) {
    Table.Builder table =
        Table.of(assumed ? "assumed" : "parameters")
            .column(Column.of("path", "位置").width(50))
            .column(Column.of("value", "取值"))
            .column(Column.of("note", "理由或说明").width(60))
            .column(Column.of("clause", "依据").width(14));
    for (Parameter p : scheme.parameters()) {
      if (p.assumed() == assumed && (assumed || !p.isUnder("units"))) {
        table.row(
            p.path(),
            Cell.text(p.path()),
            Cell.text(p.value()),
            Cell.text(note(p)),
            text(p.clause()));
      }
    }
    return table.build();
  }

  private static String note(Parameter p) {
    String note = p.note() == null ? "" : p.note();
    return p.reading() == null
        ? note
        : note + (note.isEmpty() ? "" : "；") + "见条文理解“" + p.reading() + "”";
  }

  private Table readings() {
    Table.Builder table =
        Table.of("readings")
            .column(Column.of("id", "编号").width(20))
            .column(Column.of("clauses", "条款").width(20))
            .column(Column.of("question", "问题").width(50))
            .column(Column.of("decision", "理解").width(50))
            .column(Column.of("by", "决定者"))
            .column(Column.of("date", "日期"));
    for (Reading r : scheme.readings()) {
      table.row(
          r.id(),
          Cell.text(r.id()),
          Cell.text(String.join("、", r.clauses())),
          Cell.text(r.question()),
          Cell.text(r.decision()),
          Cell.text(r.assumed() ? "待确认" : String.valueOf(r.by())),
          Cell.date(r.date()));
    }
    return table.build();
  }

  private Table waived() {
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
          text(raised.consequence().clause()));
    }
    return table.build();
  }

  private Table inputs() {
    Table.Builder table =
        Table.of("inputs")
            .column(Column.of("file", "文件").width(60))
            .column(Column.of("unit", "单位").width(24))
            .column(Column.of("month", "月份"))
            .column(Column.of("status", "状态"))
            .column(Column.of("sha256", "SHA-256").width(70));
    int no = 0;
    for (InputFile input : edition.results().facts().inputs()) {
      if (input.status() == InputFile.Status.LATER) {
        continue;
      }
      table.row(
          "i" + ++no,
          Cell.text(input.file()).link(CellRef.file(input.file())),
          Cell.text(input.unit() == null ? "" : edition.name(input.unit())),
          Cell.text(input.month() == null ? "" : input.month().toString()),
          Cell.text(status(input.status())),
          Cell.note(input.sha256()));
    }
    return table.build();
  }

  private static String status(InputFile.Status status) {
    return switch (status) {
      case COUNTED -> "计入";
      case SUPERSEDED -> "被后报替代";
      case DUPLICATE -> "重复文件";
      case REJECTED -> "退回";
      case LATER -> "以后月份，未读";
    };
  }

  private static Cell text(@Nullable String text) {
    return Cell.text(text == null ? "" : text);
  }
}
