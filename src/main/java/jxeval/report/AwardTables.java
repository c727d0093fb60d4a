package jxeval.report;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.Results;
import jxeval.evaluation.award.MoneyBasis;
import jxeval.evaluation.robust.Robustness;
import jxeval.report.award.DetailSheets;
import jxeval.report.award.ExclusionsSheet;
import jxeval.report.award.SummarySheet;
import jxeval.report.bulletin.BasisSheet;
import jxeval.report.bulletin.FindingsSheet;
import jxeval.report.bulletin.FundsSheet;
import jxeval.report.bulletin.InputsSheet;
import jxeval.report.bulletin.RankingSheet;
import jxeval.report.bulletin.SubmissionsSheet;
import jxeval.report.edition.Edition;
import jxeval.report.ledgers.Ledgers;
import jxeval.report.robust.RobustnessSheet;
import jxeval.report.survey.SurveySheet;
import jxeval.report.table.Sheet;
import jxeval.report.table.Workbook;
import jxeval.text.Language;
import jxeval.text.Words;

/** The year-end assessment and the award tables (五), the summary to be signed first. */
public final class AwardTables {
  /** What every sheet is stamped with while money rests on a value that is assumed. */
  public static final String DRAFT = "草案";

  private AwardTables() {}

  /**
   * The workbook of an awards run without 溯源, its last sheet; in Chinese whatever the messages'
   * language.
   *
   * @param robustness of the same run
   */
  public static Workbook tables(Results results, Robustness robustness) {
    Edition edition = new Edition(results, new Words(Language.ZH));
    Ledgers ledgers = new Ledgers(edition);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(SummarySheet.of(edition));
    sheets.addAll(DetailSheets.all(edition, ledgers.projects()));
    sheets.add(ExclusionsSheet.of(edition));
    sheets.add(RobustnessSheet.of(edition, robustness));
    sheets.addAll(RankingSheet.all(edition, ledgers));
    SurveySheet.of(edition).ifPresent(sheets::add);
    FundsSheet.of(edition).ifPresent(sheets::add);
    sheets.add(SubmissionsSheet.of(edition));
    sheets.addAll(ledgers.sheets());
    sheets.add(FindingsSheet.of(edition));
    sheets.add(BasisSheet.of(edition));
    sheets.add(InputsSheet.of(edition));
    String title = edition.county() + edition.when() + "招商引资考核奖励";
    Workbook workbook = Workbook.of(title, edition.scheme().title(), sheets).linkedTo("../..");
    return MoneyBasis.assumed(edition.scheme()).isEmpty() ? workbook : workbook.draft(DRAFT);
  }
}
