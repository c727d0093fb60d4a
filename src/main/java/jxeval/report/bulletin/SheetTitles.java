package jxeval.report.bulletin;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import jxeval.report.ledgers.LedgerForm;
import jxeval.report.ledgers.ProjectList;

/** The names of the workbooks' fixed sheets, which no assessment's sheet may take. */
final class SheetTitles {
  static final String NOTICE = "通报";
  static final String OUTINGS = "外出招商";
  static final String PROJECTS = "项目进展";
  static final String RECRUITMENT = "招工";
  static final String TRADE = "外贸";
  static final String PLATFORM = "平台建设";
  static final String FUNDS = "工作经费";
  static final String SUBMISSIONS = "报送情况";
  static final String CONSEQUENCES = "通报批评与表扬";
  static final String FINDINGS = "数据问题";
  static final String BASIS = "口径与依据";

  private static final Set<String> TAKEN =
      new TreeSet<>(
          Set.of(
              NOTICE,
              OUTINGS,
              PROJECTS,
              RECRUITMENT,
              TRADE,
              PLATFORM,
              FUNDS,
              SUBMISSIONS,
              CONSEQUENCES,
              FINDINGS,
              BASIS,
              ProjectList.SHEET));

  static {
    Arrays.stream(LedgerForm.values()).map(LedgerForm::sheet).forEach(TAKEN::add);
  }

  private SheetTitles() {}

  static boolean isTaken(String title) {
    return TAKEN.contains(title);
  }
}
