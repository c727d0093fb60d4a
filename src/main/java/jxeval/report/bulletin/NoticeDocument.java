package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.CountyLine;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.Progress;
import jxeval.evaluation.Results;
import jxeval.evaluation.UnitResult;
import jxeval.model.Rounding;
import jxeval.report.document.Document;
import jxeval.report.document.Numerals;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Quantities;
import jxeval.report.ledgers.Ledgers;
import jxeval.report.restate.Restatement;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;
import jxeval.text.Language;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;

/** 通报 as an official document; next steps are left to the office. */
public final class NoticeDocument {
  private static final int BLANK_LINES = 4;

  private final Edition edition;
  private final Ledgers ledgers;
  private final Headlines headlines;
  private final List<Restatement> restated;
  private final List<Document.Part> parts = new ArrayList<>();
  private int headings;

  private NoticeDocument(Edition edition, List<Restatement> restated) {
    this.edition = edition;
    this.restated = restated;
    this.ledgers = new Ledgers(edition);
    this.headlines = new Headlines(edition);
  }

  /**
   * The document of a monthly run.
   *
   * @param restated published months with a figure that differs today
   */
  public static Document of(Results results, List<Restatement> restated) {
    return new NoticeDocument(new Edition(results, new Words(Language.ZH)), restated).document();
  }

  private Document document() {
    paragraph("现将" + edition.scheme().year() + "年" + edition.toDate() + "全县招商引资工作情况通报如下。");
    if (!edition.results().county().isEmpty()) {
      county();
    }
    if (!edition.results().groups().isEmpty()) {
      rankings();
    }
    heading("报送情况");
    String submissions = headlines.submissions();
    paragraph(submissions.isEmpty() ? "本月没有应报送的报表。" : submissions);
    heading("通报批评和表扬");
    List<Cell> raised = RaisedLines.of(edition);
    raised.forEach(line -> paragraph(line.printed().strip()));
    if (raised.isEmpty()) {
      paragraph("本月没有通报批评和表扬事项。");
    }
    heading("下一步工作");
    parts.add(new Document.Blank(BLANK_LINES));
    CorrectionsSheet.sentence(restated)
        .ifPresent(
            s ->
                parts.add(
                    new Document.Paragraph(
                        "更正：", s + "，详见通报工作簿《" + SheetTitles.CORRECTIONS + "》。")));
    int assumed = edition.scheme().assumed().size();
    if (assumed > 0) {
      parts.add(
          new Document.Paragraph("附注：", "目标文件中有" + assumed + "项取值《意见》未作规定、尚待确认，详见通报工作簿《口径与依据》。"));
    }
    return new Document(
        edition.county() + edition.when() + "招商引资工作通报", "各有关单位：", parts, edition.office());
  }

  private void county() {
    heading("全县目标完成情况");
    paragraph(headlines.county());
    int number = 0;
    for (CountyLine line : edition.results().county()) {
      number++;
      parts.add(
          new Document.Paragraph(
              "（" + Numerals.of(number) + "）" + line.target().label() + "。", sentence(line)));
    }
    parts.add(new Document.Figures(new CountyTable(edition, ledgers).table()));
    rates();
  }

  private void rates() {
    List<Document.Bar> bars = new ArrayList<>();
    for (CountyLine line : edition.results().county()) {
      BigFraction rate = line.progress().rate();
      if (rate != null) {
        bars.add(new Document.Bar(line.target().label(), Rounding.halfUp(rate, 4)));
      }
    }
    if (!bars.isEmpty()) {
      parts.add(new Document.Bars("各项年度目标完成率", bars));
    }
  }

  /** Value, share of the annual target, progress against time. */
  private String sentence(CountyLine line) {
    Progress p = line.progress();
    String unit = edition.measure(line.target().measure()).unit();
    String said =
        edition.toDate() + (p.actual() == null ? "尚无数据" : "完成" + Quantities.said(unit, p.actual()));
    BigFraction rate = p.rate();
    BigFraction gap = p.gap();
    if (p.target() != null) {
      said = "年度目标" + Quantities.said(unit, p.target()) + "，" + said;
    }
    if (rate != null) {
      said += "，完成年度目标的" + Quantities.percent(rate);
    }
    return said + (gap != null && line.target().paced() ? "，" + Headlines.gap(gap) : "") + "。";
  }

  private void rankings() {
    heading("排名情况");
    List<Cell> sentences = Standings.lines(edition);
    int number = 0;
    for (GroupResult group : edition.results().groups()) {
      if (group.units().isEmpty()) {
        continue;
      }
      String sentence = sentences.get(number).printed().strip();
      number++;
      int colon = sentence.indexOf('：');
      parts.add(
          new Document.Paragraph(
              "（" + Numerals.of(number) + "）" + sentence.substring(0, colon) + "。",
              sentence.substring(colon + 1)));
      parts.add(new Document.Figures(ranking(group, number)));
    }
  }

  private static Table ranking(GroupResult group, int number) {
    int decimals = group.assessment().decimals();
    boolean graded = group.units().stream().anyMatch(u -> u.grade() != null);
    Table.Builder table =
        Table.of("ranking" + number)
            .column(Column.of("rank", "名次"))
            .column(Column.of("unit", "单位"))
            .column(Column.of("total", "得分"));
    if (graded) {
      table.column(Column.of("grade", "等次"));
    }
    for (UnitResult unit : group.units()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.rank(unit.rank()));
      cells.add(Cell.text(unit.unit().name()));
      cells.add(Cell.score(unit.total(), decimals));
      if (graded) {
        cells.add(unit.grade() == null ? Cell.none() : Cell.text(unit.grade()));
      }
      table.row(unit.unit().id(), cells);
    }
    return table.build();
  }

  private void heading(String text) {
    headings++;
    parts.add(new Document.Heading(Numerals.of(headings) + "、" + text));
  }

  private void paragraph(String text) {
    parts.add(new Document.Paragraph("", text));
  }
}
