package jxeval.report.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jxeval.evaluation.Figure;
import jxeval.model.Unit;
import jxeval.model.Working;
import jxeval.report.bulletin.Requirement;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.report.ledgers.LedgerForm;
import jxeval.report.ledgers.Summary;
import jxeval.scheme.Measure;

/** What 招工, 外贸 and 平台建设 print beside their live sums: the month's figures and the cases. */
final class LedgerSteps {
  private final Setting setting;
  private final Edition edition;
  private final FigureSteps figures;
  private final IndicatorSteps indicators;
  private final List<Told> told = new ArrayList<>();

  LedgerSteps(Setting setting, Edition edition) {
    this.setting = setting;
    this.edition = edition;
    this.figures = new FigureSteps(setting);
    this.indicators = new IndicatorSteps(setting);
  }

  List<Told> all() {
    recruited(new Summary(LedgerForm.RECRUITMENT, edition));
    Summary trade = new Summary(LedgerForm.TRADE, edition);
    for (String by : List.of("enterprise_type", "product", "enterprise")) {
      for (String field : List.of("exports", "imports")) {
        monthly(trade, SheetTitles.TRADE, by, "t", by, field, field + "_month", "万元");
      }
    }
    Summary plants = new Summary(LedgerForm.PLANTS, edition);
    monthly(plants, SheetTitles.PLATFORM, "plants", "p", "project", "completed", "month", "平方米");
    idle(new Summary(LedgerForm.IDLE, edition));
    return told;
  }

  private void recruited(Summary summary) {
    for (Unit unit : edition.scheme().units()) {
      List<Figure.Contribution> rows =
          summary.rows("hired", where("unit", unit.name(), "month", month()));
      add(SheetTitles.RECRUITMENT, "recruited", unit.id(), "month", unit.name(), rows, "人");
      new Requirement(edition, "recruitment", Measure.Kind.SUM)
          .of(unit)
          .ifPresent(line -> indicators.of(line, unit).forEach(s -> recruited(unit, s)));
    }
  }

  private void recruited(Unit unit, Step step) {
    told.add(
        new Told(
            SheetTitles.RECRUITMENT,
            "recruited",
            unit.id(),
            step.kind(),
            unit.name(),
            SheetTitles.RECRUITMENT,
            step.label(),
            step));
  }

  private void monthly(
      Summary summary,
      String sheet,
      String table,
      String prefix,
      String key,
      String field,
      String column,
      String unit) {
    int no = 0;
    for (String value : summary.values(key)) {
      List<Figure.Contribution> rows = summary.rows(field, where(key, value, "month", month()));
      add(sheet, table, prefix + no++, column, value, rows, unit);
    }
  }

  /** Enterprises are counted once, in their latest rows. */
  private void idle(Summary summary) {
    int no = 0;
    for (String disposal : summary.values("disposal")) {
      String row = "i" + no++;
      Map<String, String> all = Map.of("disposal", disposal);
      Map<String, String> done = where("disposal", disposal, "status", "已完成");
      String sheet = SheetTitles.PLATFORM;
      add(sheet, "idle", row, "cases", disposal, once(summary.rows("", all)), "家");
      add(sheet, "idle", row, "done", disposal, ones(summary.rows("", done)), "家");
      add(sheet, "idle", row, "land", disposal, summary.rows("land", all), "亩");
    }
  }

  private static List<Figure.Contribution> once(List<Figure.Contribution> rows) {
    Set<String> seen = new HashSet<>();
    return ones(rows.stream().filter(r -> seen.add(r.label())).toList());
  }

  private static List<Figure.Contribution> ones(List<Figure.Contribution> rows) {
    return rows.stream().map(Figure.Contribution::counted).toList();
  }

  private void add(
      String sheet,
      String table,
      String row,
      String column,
      String whose,
      List<Figure.Contribution> rows,
      String unit) {
    Working sum = FigureSteps.sum(rows);
    Step step =
        setting
            .worked(Step.of("actual", column, whose), sum)
            .value(setting.quantity(sum.value(), unit))
            .under(
                Stream.concat(
                        Stream.of(
                            Step.of("rule", "", setting.of("ledger.rows", "count", rows.size()))),
                        rows.stream().map(r -> figures.row(r, unit)))
                    .toList());
    told.add(
        new Told(sheet, table, row, column, whose, sheet, setting.of("ledger." + column), step));
  }

  private String month() {
    return edition.month().getMonthValue() + "月";
  }

  private static Map<String, String> where(String key, String is, String other, String also) {
    Map<String, String> where = new LinkedHashMap<>();
    where.put(key, is);
    where.put(other, also);
    return where;
  }
}
