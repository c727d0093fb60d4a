package jxeval.report.coverage;

import java.util.List;
import java.util.Map;
import jxeval.check.AcrossRule;
import jxeval.check.Rule;
import jxeval.check.UnitRule;
import jxeval.report.bulletin.SheetTitles;
import jxeval.scheme.coverage.Use;
import jxeval.scheme.coverage.Use.Kind;

/** Where a rule shows: the sheet that prints it, and the diagnostics that watch over it. */
public final class Shown {
  private static final Map<Kind, String> SHEETS =
      Map.ofEntries(
          Map.entry(Kind.CALENDAR, SheetTitles.SUBMISSIONS),
          Map.entry(Kind.READING, SheetTitles.BASIS),
          Map.entry(Kind.MEASURE, SheetTitles.BASIS),
          Map.entry(Kind.VALUE, SheetTitles.BASIS),
          Map.entry(Kind.COUNTY_TARGET, SheetTitles.NOTICE),
          Map.entry(Kind.MONTHLY, SheetTitles.CONSEQUENCES),
          Map.entry(Kind.QUARTERLY, SheetTitles.CONSEQUENCES),
          Map.entry(Kind.MIDYEAR, SheetTitles.SPEAKERS),
          Map.entry(Kind.YEAR_END, SheetTitles.EXCLUSIONS),
          Map.entry(Kind.SURVEY, SheetTitles.OUTCOMES),
          Map.entry(Kind.PRIZES, SheetTitles.PRIZES),
          Map.entry(Kind.TASK_COMPLETION, SheetTitles.COMPLETION),
          Map.entry(Kind.TIERED, SheetTitles.PROJECT_AWARDS),
          Map.entry(Kind.EXPORTS, SheetTitles.EXPORTS),
          Map.entry(Kind.NOMINATIONS, SheetTitles.PERSONS),
          Map.entry(Kind.PEOPLE, SheetTitles.PERSONS),
          Map.entry(Kind.FUNDS, SheetTitles.FUNDS),
          Map.entry(Kind.ADMISSION, SheetTitles.ADMISSION),
          Map.entry(Kind.LAND_RECOVERY, SheetTitles.LAND),
          Map.entry(Kind.SATISFACTION, SheetTitles.SURVEY));

  private static final Map<Kind, List<Rule>> CODES =
      Map.of(
          Kind.CALENDAR, List.of(UnitRule.U705, UnitRule.U706),
          Kind.TASK_COMPLETION, List.of(AcrossRule.X551),
          Kind.PEOPLE, List.of(AcrossRule.X552, AcrossRule.X553),
          Kind.SATISFACTION, List.of(AcrossRule.X554),
          Kind.LAND_RECOVERY, List.of(AcrossRule.X556));

  private Shown() {}

  /** The sheet; that of an assessment's rules bears its title. */
  public static String sheet(Use use) {
    return use.assessment().isEmpty()
        ? SHEETS.getOrDefault(use.kind(), SheetTitles.BASIS)
        : use.assessment();
  }

  public static List<String> codes(Use use) {
    return CODES.getOrDefault(use.kind(), List.of()).stream().map(Rule::code).toList();
  }
}
