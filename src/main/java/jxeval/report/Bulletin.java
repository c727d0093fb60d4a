package jxeval.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.evaluation.Results;
import jxeval.report.bulletin.BasisSheet;
import jxeval.report.bulletin.ConsequencesSheet;
import jxeval.report.bulletin.CorrectionsSheet;
import jxeval.report.bulletin.FindingsSheet;
import jxeval.report.bulletin.FundsSheet;
import jxeval.report.bulletin.InputsSheet;
import jxeval.report.bulletin.NoticeSheet;
import jxeval.report.bulletin.OutingsSheet;
import jxeval.report.bulletin.PlatformSheet;
import jxeval.report.bulletin.ProjectsSheet;
import jxeval.report.bulletin.RankingSheet;
import jxeval.report.bulletin.RecruitmentSheet;
import jxeval.report.bulletin.SubmissionsSheet;
import jxeval.report.bulletin.TradeSheet;
import jxeval.report.edition.Edition;
import jxeval.report.ledgers.Ledgers;
import jxeval.report.restate.Restatement;
import jxeval.report.table.Sheet;
import jxeval.report.table.Workbook;
import jxeval.text.Language;
import jxeval.text.Words;

/** The monthly bulletin: the page for the leaders first, then everything that it rests on. */
public final class Bulletin {
  private Bulletin() {}

  /**
   * The bulletin of a monthly run without 溯源, its last sheet; in Chinese whatever the messages'
   * language.
   *
   * @param restated published months with a figure that differs today
   */
  public static Workbook tables(Results results, List<Restatement> restated) {
    Edition edition = new Edition(results, new Words(Language.ZH));
    Ledgers ledgers = new Ledgers(edition);
    List<Sheet> body = new ArrayList<>(RankingSheet.all(edition, ledgers));
    List<String> leftOut = new ArrayList<>();
    add(body, leftOut, "外出招商", OutingsSheet.of(edition));
    add(body, leftOut, "项目进展", ProjectsSheet.of(edition, ledgers));
    add(body, leftOut, "招工", RecruitmentSheet.of(edition));
    add(body, leftOut, "外贸", TradeSheet.of(edition));
    add(body, leftOut, "平台建设", PlatformSheet.of(edition));
    add(body, leftOut, "工作经费", FundsSheet.of(edition));
    body.add(SubmissionsSheet.of(edition));
    body.add(ConsequencesSheet.monthly(edition));
    CorrectionsSheet.of(edition, restated).ifPresent(body::add);
    body.addAll(ledgers.sheets());
    body.add(FindingsSheet.of(edition));
    body.add(BasisSheet.of(edition));
    body.add(InputsSheet.of(edition));
    body.add(0, new NoticeSheet(edition, ledgers).sheet(leftOut, restated));
    String title = edition.county() + edition.when() + "招商引资通报";
    return Workbook.of(title, edition.scheme().title(), body).linkedTo("../..");
  }

  private static void add(
      List<Sheet> sheets, List<String> leftOut, String name, Optional<Sheet> sheet) {
    sheet.ifPresentOrElse(sheets::add, () -> leftOut.add(name));
  }
}
