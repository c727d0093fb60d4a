package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.CountyLine;
import jxeval.report.edition.Edition;
import jxeval.report.ledgers.Ledgers;
import jxeval.report.restate.Restatement;
import jxeval.report.table.Cell;
import jxeval.report.table.Chart;
import jxeval.report.table.Format;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;

/** 通报: the one page that goes to the leaders. */
public final class NoticeSheet {
  static final String INDENT = "　　";
  private static final String NUMERALS = "一二三";
  private static final int CHART_ROWS = 11;

  private final Edition edition;
  private final Ledgers ledgers;
  private int sections;

  public NoticeSheet(Edition edition, Ledgers ledgers) {
    this.edition = edition;
    this.ledgers = ledgers;
  }

  /**
   * The page.
   *
   * @param leftOut names of the sheets that have no data this time
   * @param restated published months with a figure that differs today
   */
  public Sheet sheet(List<String> leftOut, List<Restatement> restated) {
    Headlines headlines = new Headlines(edition);
    Sheet.Builder sheet = edition.sheet(SheetTitles.NOTICE, "招商引资工作通报", "单位：见各栏");
    if (!edition.results().county().isEmpty()) {
      sheet
          .lines(heading("全县目标完成情况"), Cell.text(INDENT + headlines.county()))
          .table(new CountyTable(edition, ledgers).table());
      chart(sheet);
    }
    if (!edition.results().groups().isEmpty()) {
      List<Cell> lines = new ArrayList<>(List.of(heading("排名情况")));
      lines.addAll(Standings.lines(edition));
      sheet.lines(lines);
    }
    List<Cell> last = new ArrayList<>(List.of(heading("报送和通报情况")));
    String submissions = headlines.submissions();
    if (!submissions.isEmpty()) {
      last.add(Cell.text(INDENT + submissions));
    }
    List<Cell> raised = RaisedLines.of(edition);
    last.addAll(raised.isEmpty() ? List.of(Cell.text(INDENT + "本月没有通报批评和表扬事项。")) : raised);
    sheet.lines(last);
    sheet.note("时序进度按" + edition.toDate() + "应完成的比例计算。");
    CorrectionsSheet.sentence(restated)
        .ifPresent(s -> sheet.note(s + "，详见《" + SheetTitles.CORRECTIONS + "》。"));
    if (!leftOut.isEmpty()) {
      sheet.note("本期没有数据、未列的表：" + String.join("、", leftOut) + "。");
    }
    if (!edition.scheme().assumed().isEmpty()) {
      sheet.note("目标文件中有" + edition.scheme().assumed().size() + "项取值《意见》未作规定、尚待确认，详见《口径与依据》。");
    }
    return sheet.onePage().build();
  }

  /** A heading under the next Chinese numeral. */
  private Cell heading(String text) {
    return Cell.heading(NUMERALS.charAt(sections++) + "、" + text);
  }

  private void chart(Sheet.Builder sheet) {
    boolean rated =
        edition.results().county().stream()
            .map(CountyLine::progress)
            .anyMatch(p -> p.rate() != null);
    if (rated) {
      sheet.chart(
          CHART_ROWS,
          Chart.columns("完成率与时序进度")
              .categories(Ref.column("label").in(CountyTable.ID))
              .bar("完成率", Ref.column("rate").in(CountyTable.ID))
              .line("时序进度", Ref.column("pace").in(CountyTable.ID))
              .axis(new Format(Format.Kind.PERCENT, 0)));
    }
  }
}
