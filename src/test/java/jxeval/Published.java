package jxeval;

import java.util.List;
import jxeval.evaluation.Results;
import jxeval.evaluation.robust.Robustness;
import jxeval.report.AwardTables;
import jxeval.report.Bulletin;
import jxeval.report.Midyear;
import jxeval.report.SatisfactionTables;
import jxeval.report.ScreenTables;
import jxeval.report.explain.ProvenanceSheet;
import jxeval.report.table.Workbook;
import jxeval.thread.Threads;

/** Workbooks as the commands publish them: their tables, and behind these 溯源. */
public final class Published {
  private Published() {}

  /** The bulletin of a monthly run that corrects none before it. */
  public static Workbook bulletin(Results results) {
    return whole(Bulletin.tables(results, List.of()), results);
  }

  public static Workbook midyear(Results results) {
    return whole(Midyear.tables(results), results);
  }

  public static Workbook awards(Results results) {
    return whole(
        AwardTables.tables(results, Robustness.of(results, Robustness.USUAL_MARGIN, Threads.ONE)),
        results);
  }

  public static Workbook satisfaction(Results results) {
    return whole(SatisfactionTables.tables(results), results);
  }

  public static Workbook screen(Results results) {
    return whole(ScreenTables.tables(results), results);
  }

  private static Workbook whole(Workbook tables, Results results) {
    return tables.and(ProvenanceSheet.of(results));
  }
}
