package jxeval.report;

import java.util.List;
import jxeval.evaluation.Results;
import jxeval.report.bulletin.BasisSheet;
import jxeval.report.bulletin.FindingsSheet;
import jxeval.report.bulletin.InputsSheet;
import jxeval.report.edition.Edition;
import jxeval.report.screening.AdmissionSheet;
import jxeval.report.screening.LandSheet;
import jxeval.report.table.Workbook;
import jxeval.text.Language;
import jxeval.text.Words;

/** The admission review and the land to be taken back, rule by rule (三-3-三, 三-8). */
public final class ScreenTables {
  private ScreenTables() {}

  /**
   * The workbook of a screening run without 溯源, its last sheet; in Chinese whatever the messages'
   * language.
   */
  public static Workbook tables(Results results) {
    Edition edition = new Edition(results, new Words(Language.ZH));
    String title = edition.county() + edition.when() + "项目准入评审";
    return Workbook.of(
            title,
            edition.scheme().title(),
            List.of(
                AdmissionSheet.of(edition),
                LandSheet.of(edition),
                FindingsSheet.of(edition),
                BasisSheet.of(edition),
                InputsSheet.of(edition)))
        .linkedTo("../..");
  }
}
