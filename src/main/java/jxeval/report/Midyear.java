package jxeval.report;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.Results;
import jxeval.report.bulletin.BasisSheet;
import jxeval.report.bulletin.ConsequencesSheet;
import jxeval.report.bulletin.FindingsSheet;
import jxeval.report.bulletin.FundsSheet;
import jxeval.report.bulletin.InputsSheet;
import jxeval.report.bulletin.OutingsSheet;
import jxeval.report.bulletin.RankingSheet;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.bulletin.SubmissionsSheet;
import jxeval.report.edition.Edition;
import jxeval.report.inspection.ProgressSheet;
import jxeval.report.inspection.UnbrokenSheet;
import jxeval.report.ledgers.Ledgers;
import jxeval.report.survey.SurveySheet;
import jxeval.report.table.Sheet;
import jxeval.report.table.Workbook;
import jxeval.text.Language;
import jxeval.text.Words;

/** The half-year inspection: progress to June, who has not broken zero, who has to speak (四-2). */
public final class Midyear {
  private Midyear() {}

  /**
   * The workbook of a midyear run without 溯源, its last sheet; in Chinese whatever the messages'
   * language.
   */
  public static Workbook tables(Results results) {
    Edition edition = new Edition(results, new Words(Language.ZH));
    Ledgers ledgers = new Ledgers(edition);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(ProgressSheet.of(edition, ledgers));
    sheets.add(UnbrokenSheet.of(edition));
    sheets.add(
        ConsequencesSheet.sheet(edition, SheetTitles.SPEAKERS, "督查会议表态发言单位名单", "没有单位需要表态发言"));
    SurveySheet.of(edition).ifPresent(sheets::add);
    sheets.addAll(RankingSheet.all(edition, ledgers));
    OutingsSheet.of(edition).ifPresent(sheets::add);
    FundsSheet.of(edition).ifPresent(sheets::add);
    sheets.add(SubmissionsSheet.of(edition));
    sheets.addAll(ledgers.sheets());
    sheets.add(FindingsSheet.of(edition));
    sheets.add(BasisSheet.of(edition));
    sheets.add(InputsSheet.of(edition));
    String title = edition.county() + edition.when() + "招商引资督查";
    return Workbook.of(title, edition.scheme().title(), sheets).linkedTo("../..");
  }
}
