package jxeval.report.bulletin;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import jxeval.report.explain.ProvenanceSheet;
import jxeval.report.ledgers.LedgerForm;
import jxeval.report.ledgers.ProjectList;

/** The names of the workbooks' fixed sheets, which no assessment's sheet may take. */
public final class SheetTitles {
  public static final String NOTICE = "通报";
  public static final String OUTINGS = "外出招商";
  static final String PROJECTS = "项目进展";
  public static final String RECRUITMENT = "招工";
  public static final String TRADE = "外贸";
  public static final String PLATFORM = "平台建设";
  public static final String FUNDS = "工作经费";
  public static final String SUBMISSIONS = "报送情况";
  public static final String CONSEQUENCES = "通报批评与表扬";
  static final String CORRECTIONS = "更正";
  static final String FINDINGS = "数据问题";
  public static final String BASIS = "口径与依据";
  static final String INPUTS = "报表清单";
  public static final String PROGRESS = "半年进度";
  public static final String UNBROKEN = "未破零单位";
  public static final String SPEAKERS = "表态发言";
  public static final String SURVEY = "满意度测评";
  public static final String OUTCOMES = "结果运用";
  public static final String ADMISSION = "项目准入评审";
  public static final String LAND = "收回土地项目";
  public static final String SUMMARY = "奖金汇总";
  public static final String PRIZES = "年终考评奖";
  public static final String COMPLETION = "完成任务奖";
  public static final String PROJECT_AWARDS = "项目奖励";
  public static final String EXPORTS = "外贸出口奖";
  public static final String PERSONS = "先进个人";
  public static final String EXCLUSIONS = "黄牌和取消资格";
  public static final String ROBUSTNESS = "稳健性";

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
              CORRECTIONS,
              FINDINGS,
              BASIS,
              INPUTS,
              PROGRESS,
              UNBROKEN,
              SPEAKERS,
              SURVEY,
              OUTCOMES,
              ADMISSION,
              LAND,
              SUMMARY,
              PRIZES,
              COMPLETION,
              PROJECT_AWARDS,
              EXPORTS,
              PERSONS,
              EXCLUSIONS,
              ROBUSTNESS,
              ProvenanceSheet.NAME,
              ProjectList.SHEET));

  static {
    Arrays.stream(LedgerForm.values()).map(LedgerForm::sheet).forEach(TAKEN::add);
  }

  private SheetTitles() {}

  static boolean isTaken(String title) {
    return TAKEN.contains(title);
  }
}
