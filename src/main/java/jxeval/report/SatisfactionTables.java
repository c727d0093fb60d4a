package jxeval.report;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.Results;
import jxeval.report.bulletin.BasisSheet;
import jxeval.report.bulletin.ConsequencesSheet;
import jxeval.report.bulletin.FindingsSheet;
import jxeval.report.bulletin.InputsSheet;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.report.survey.SurveySheet;
import jxeval.report.table.Sheet;
import jxeval.report.table.Workbook;
import jxeval.text.Language;
import jxeval.text.Words;

/** The survey: scores and ranks per round and year, and what they bring (三-7, 五-二-4). */
public final class SatisfactionTables {
  private SatisfactionTables() {}

  /**
   * The workbook of a satisfaction run without 溯源, its last sheet; in Chinese whatever the
   * messages' language.
   */
  public static Workbook tables(Results results) {
    Edition edition = new Edition(results, new Words(Language.ZH));
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(SurveySheet.always(edition));
    sheets.add(ConsequencesSheet.sheet(edition, SheetTitles.OUTCOMES, "满意度测评结果运用", "没有因测评产生的奖惩事项"));
    sheets.add(FindingsSheet.of(edition));
    sheets.add(BasisSheet.of(edition));
    sheets.add(InputsSheet.of(edition));
    String title = edition.county() + edition.when() + "满意度测评";
    return Workbook.of(title, edition.scheme().title(), sheets).linkedTo("../..");
  }
}
