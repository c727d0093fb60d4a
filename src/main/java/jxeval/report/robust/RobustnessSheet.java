package jxeval.report.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.robust.Doubt;
import jxeval.evaluation.robust.Hanging;
import jxeval.evaluation.robust.Robustness;
import jxeval.evaluation.robust.Verdict;
import jxeval.model.CellRef;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;

/** 稳健性: which prizes, penalties, grades and ranks hang on little, and on what. */
public final class RobustnessSheet {
  private final Edition edition;
  private final Robustness robustness;
  private final DoubtText doubts;
  private final VerdictText verdicts;

  private RobustnessSheet(Edition edition, Robustness robustness) {
    this.edition = edition;
    this.robustness = robustness;
    this.doubts = new DoubtText(edition.scheme(), edition.words());
    this.verdicts = new VerdictText(edition.scheme(), edition.words());
  }

  public static Sheet of(Edition edition, Robustness robustness) {
    return new RobustnessSheet(edition, robustness).sheet();
  }

  private Sheet sheet() {
    return edition
        .sheet(SheetTitles.ROBUSTNESS, "结果稳健性（签批前核对）")
        .lines(Cell.heading("可能改变的结论"))
        .table(hanging())
        .lines(Cell.heading("结论取决于哪些事项"))
        .table(reasons())
        .note(
            "逐项试算，其余不变：总分增减不到"
                + robustness.margin().toPlainString()
                + "分；有警告的行不计入、因错误未计入的行按可读内容计入；迟报改为按时；没有某项裁定；待定取值增减一成（整数至少增减1）。")
        .note("只涉及金额的待定取值不影响名次和获奖，不在此列。")
        .landscape()
        .build();
  }

  /** What may become of one verdict, and how many doubts of each kind it hangs on. */
  private static final class Line {
    private String was = "";
    private final List<String> becomes = new ArrayList<>();
    private final Map<Doubt.Kind, Integer> on = new LinkedHashMap<>();
  }

  private Table hanging() {
    Table.Builder table =
        Table.of("hanging")
            .column(Column.of("no", "序号"))
            .column(Column.of("unit", "单位").width(26))
            .column(Column.of("kind", "结论"))
            .column(Column.of("of", "所属").width(34))
            .column(Column.of("was", "现为").width(12))
            .column(Column.of("becomes", "可能变为").width(26));
    for (Doubt.Kind kind : Doubt.Kind.values()) {
      table.column(Column.of(kind.id(), "取决于（项）", doubts.of("kind." + kind.id())));
    }
    table.empty("没有结论因此改变");
    Map<Verdict, Line> lines = lines();
    int no = 0;
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      for (Map.Entry<Verdict, Line> line : lines.entrySet()) {
        if (line.getKey().kind() == kind) {
          no++;
          table.row("v" + no, cells(no, line.getKey(), line.getValue()));
        }
      }
    }
    return table.build();
  }

  private Map<Verdict, Line> lines() {
    Map<Verdict, Line> lines = new LinkedHashMap<>();
    for (Hanging hanging : robustness.hanging()) {
      for (Hanging.Change change : hanging.changes()) {
        Verdict verdict = change.verdict();
        Line line = lines.computeIfAbsent(verdict, v -> new Line());
        line.was = verdicts.value(verdict, change.was());
        String becomes = verdicts.value(verdict, change.becomes());
        if (!line.becomes.contains(becomes)) {
          line.becomes.add(becomes);
        }
        line.on.merge(hanging.doubt().kind(), 1, Integer::sum);
      }
    }
    return lines;
  }

  private Cell[] cells(int no, Verdict verdict, Line line) {
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.rank(no),
                Cell.text(verdicts.unit(verdict)),
                Cell.text(verdicts.kind(verdict)),
                Cell.text(verdicts.of(verdict)),
                Cell.text(line.was),
                Cell.text(String.join("、", line.becomes))));
    for (Doubt.Kind kind : Doubt.Kind.values()) {
      Integer count = line.on.get(kind);
      cells.add(count == null ? Cell.blank() : Cell.count(count));
    }
    return cells.toArray(Cell[]::new);
  }

  private Table reasons() {
    Table.Builder table =
        Table.of("doubts")
            .column(Column.of("no", "序号"))
            .column(Column.of("what", "事项").width(70))
            .column(Column.of("changes", "会改变的结论").width(80))
            .empty("没有这样的事项");
    int no = 0;
    for (Hanging hanging : robustness.hanging()) {
      no++;
      table.row(
          "d" + no,
          Cell.rank(no),
          what(hanging.doubt()),
          Cell.text(String.join("；", verdicts.changes(hanging.changes()))));
    }
    return table.build();
  }

  private Cell what(Doubt doubt) {
    CellRef at = doubt.at();
    String told = doubts.of("kind." + doubt.kind().id()) + "：" + doubt.read(doubts);
    return at == null ? Cell.text(told) : Cell.text(told + doubts.of("at", "place", at)).link(at);
  }
}
