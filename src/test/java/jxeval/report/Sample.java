package jxeval.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.CountyLine;
import jxeval.evaluation.Figure;
import jxeval.evaluation.FundLine;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.IndicatorResult;
import jxeval.evaluation.Outing;
import jxeval.evaluation.Progress;
import jxeval.evaluation.Raised;
import jxeval.evaluation.Results;
import jxeval.evaluation.ScreeningLine;
import jxeval.evaluation.SurveyLine;
import jxeval.evaluation.SurveyMeans;
import jxeval.evaluation.UnitResult;
import jxeval.ledger.Credited;
import jxeval.ledger.Records;
import jxeval.ledger.Subject;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.InputFile;
import jxeval.model.Later;
import jxeval.model.Submission;
import jxeval.model.Unit;
import jxeval.scheme.Amount;
import jxeval.scheme.Assessment;
import jxeval.scheme.Award;
import jxeval.scheme.Calendar;
import jxeval.scheme.Clause;
import jxeval.scheme.Comparison;
import jxeval.scheme.Consequence;
import jxeval.scheme.CountyTarget;
import jxeval.scheme.Filter;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Funds;
import jxeval.scheme.Indicator;
import jxeval.scheme.Measure;
import jxeval.scheme.Origin;
import jxeval.scheme.Parameter;
import jxeval.scheme.Revisions;
import jxeval.scheme.Scheme;
import jxeval.scheme.Screening;
import jxeval.scheme.Span;
import jxeval.scheme.condition.GradeIn;
import jxeval.scheme.scoring.Deduct;
import jxeval.scheme.scoring.Proportional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A county of two towns, computed by hand: May 2021. */
public final class Sample {
  static final YearMonth MAY = YearMonth.of(2021, 5);
  public static final String RETURN = "returns/2021-05/秀谷镇.xlsx";
  private static final BigFraction PACE = BigFraction.of(5, 12);

  private final Measure paidIn =
      new Measure(
          "paid_in",
          "实际进资",
          "万元",
          sum("projects", "paid_in"),
          null,
          null,
          "二-1",
          "measures.paid_in");
  private final Measure lateness =
      new Measure(
          "lateness",
          "迟漏报",
          "次",
          new Measure.Aggregate(
              Measure.Kind.COUNT, "submissions", null, Filter.EVERY, Span.TO_DATE, null, null),
          null,
          null,
          "三-3-五",
          "measures.lateness");
  private final Measure share =
      new Measure(
          "export_share",
          "生产企业出口占比",
          null,
          new Measure.Ratio(
              new Measure.OfMeasure("paid_in", BigFraction.ONE),
              new Measure.Constant(BigFraction.of(3))),
          null,
          null,
          "二-3",
          "measures.export_share");

  private final Unit xiugu = town("z1", "秀谷镇", 1200);
  private final Unit huwan = town("z2", "浒湾镇", 0);

  private final Indicator paid =
      new Indicator(
          "paid_in",
          "实际进资",
          "paid_in",
          BigFraction.of(60),
          new Proportional(BigFraction.ONE, BigFraction.ZERO),
          null,
          true,
          false,
          List.of(),
          null,
          Indicator.WhenNoTarget.SHARE,
          "二-1",
          "assessments.0.indicators.0");
  private final Indicator late =
      new Indicator(
          "lateness",
          "迟漏报",
          "lateness",
          BigFraction.of(40),
          new Deduct(BigFraction.of(40), BigFraction.of(10), BigFraction.ZERO),
          null,
          true,
          false,
          List.of(),
          null,
          Indicator.WhenNoTarget.SHARE,
          "三-3-五",
          "assessments.0.indicators.1");
  private final Assessment towns =
      new Assessment(
          "townships",
          "乡镇排名",
          List.of("township"),
          BigFraction.of(100),
          null,
          null,
          false,
          2,
          List.of(),
          List.of(paid, late),
          List.of(),
          new Assessment.Grades(
              Assessment.Grades.By.TOTAL,
              null,
              List.of(
                  new Assessment.GradeBand(
                      "优秀", new Comparison(null, BigFraction.of(90), null, null), null),
                  new Assessment.GradeBand("较差", Comparison.ANY, null))),
          null,
          "assessments.0");
  private final Consequence criticised =
      new Consequence(
          "criticised",
          Consequence.At.MONTHLY,
          List.of("township"),
          new GradeIn(List.of("较差")),
          "通报批评",
          List.of(),
          "五-二-1",
          "consequences.0");
  private final Award.Prizes prizes =
      new Award.Prizes(
          "township_prizes",
          "乡镇年终考评奖",
          "townships",
          null,
          List.of(
              new Award.Slot("一等奖", 1, new Amount.Fixed(BigFraction.of(30000))),
              new Award.Slot("二等奖", 2, new Amount.Unconfigured())),
          "五-一-3",
          "awards.township_prizes");

  private static Measure.Aggregate sum(String set, String field) {
    return new Measure.Aggregate(
        Measure.Kind.SUM, set, field, Filter.EVERY, Span.TO_DATE, null, null);
  }

  private static Unit town(String id, String name, int task) {
    Map<String, BigFraction> tasks = task == 0 ? Map.of() : Map.of("paid_in", BigFraction.of(task));
    return new Unit(
        id,
        name,
        List.of(),
        "township",
        null,
        false,
        null,
        null,
        new Unit.Focus(List.of(), List.of()),
        false,
        "",
        tasks);
  }

  Scheme scheme() {
    List<BigFraction> pace = new ArrayList<>();
    for (int m = 1; m <= 12; m++) {
      pace.add(BigFraction.of(m, 12));
    }
    Map<String, Measure> measures = new LinkedHashMap<>();
    List.of(paidIn, lateness, share).forEach(m -> measures.put(m.id(), m));
    Map<String, Clause> clauses = new LinkedHashMap<>();
    clauses.put("二-1", new Clause("利用内资", null));
    clauses.put("五-二-1", new Clause("通报批评", null));
    return new Scheme(
        new Origin(
            "targets-2021.yaml",
            List.of(),
            Later.of(() -> "ab".repeat(32)),
            Later.of(
                () ->
                    List.of(
                        new Parameter(
                            "assessments.0.indicators.0.points",
                            "60",
                            "二-1",
                            true,
                            "考核办法未见",
                            null,
                            null,
                            40)))),
        "金溪县2021年开放型经济目标任务",
        2021,
        null,
        clauses,
        List.of(),
        new Calendar(0, false, 0, pace, List.of("township"), true),
        List.of(xiugu, huwan),
        Map.of(),
        new FormOverrides(Map.of(), Map.of(), Map.of(), Map.of()),
        measures,
        List.of(),
        List.of(towns),
        List.of(criticised),
        List.of(prizes),
        new Funds(Map.of(), null),
        new Screening(List.of(), List.of()),
        null,
        List.of(),
        Revisions.NONE);
  }

  private Figure figure(Measure measure, @Nullable BigFraction value) {
    List<Figure.Contribution> rows =
        value == null || value.equals(BigFraction.ZERO)
            ? List.of()
            : List.of(
                new Figure.Contribution(
                    new CellRef(RETURN, "招商项目", "O4"), "华达智能货架制造", value, BigFraction.ONE));
    Figure.Counted counted = rows::stream;
    return new Figure(measure, value, counted);
  }

  private static Progress progress(@Nullable BigFraction a, @Nullable BigFraction t) {
    if (a == null || t == null) {
      return new Progress(a, t, null, null, null, null);
    }
    BigFraction rate = a.divide(t);
    return new Progress(a, t, t.multiply(PACE), rate, rate.divide(PACE), rate.subtract(PACE));
  }

  private IndicatorResult line(
      Indicator indicator,
      Measure measure,
      @Nullable BigFraction actual,
      @Nullable BigFraction target,
      @Nullable BigFraction points,
      @Nullable String score) {
    return new IndicatorResult(
        indicator,
        figure(measure, actual),
        progress(actual, target),
        points,
        score == null ? null : new BigDecimal(score),
        new BigDecimal("0.00"),
        jxeval.model.Working.nothing(),
        List.of());
  }

  /** A run of the kind; all its lists are filled, whatever the kind. */
  public Results results(Results.Kind kind, List<Finding> findings) {
    CountyTarget target =
        new CountyTarget(
            "paid_in",
            "paid_in",
            "实际进资",
            BigFraction.of(583200),
            null,
            true,
            "二-1",
            "county_targets.0");
    CountyTarget plain =
        new CountyTarget(
            "share", "export_share", "生产企业出口占比", null, null, false, null, "county_targets.1");
    BigFraction paidByXiugu =
        BigFraction.of(new java.math.BigInteger("5501"), new java.math.BigInteger("10"));
    List<CountyLine> county =
        List.of(
            new CountyLine(
                target,
                figure(paidIn, paidByXiugu),
                progress(paidByXiugu, BigFraction.of(583200)),
                false),
            new CountyLine(
                plain,
                figure(share, BigFraction.of(1, 3)),
                progress(BigFraction.of(1, 3), null),
                null));
    UnitResult first =
        new UnitResult(
            xiugu,
            1,
            false,
            2,
            new BigDecimal("100.00"),
            new BigDecimal("0.00"),
            null,
            "优秀",
            true,
            List.of(
                line(paid, paidIn, paidByXiugu, BigFraction.of(1200), BigFraction.of(60), "60.00"),
                line(late, lateness, BigFraction.ZERO, null, BigFraction.of(40), "40.00")),
            List.of());
    UnitResult second =
        new UnitResult(
            huwan,
            2,
            false,
            1,
            new BigDecimal("75.00"),
            new BigDecimal("0.00"),
            "85.00",
            "较差",
            false,
            List.of(
                line(paid, paidIn, BigFraction.ZERO, null, null, null),
                line(late, lateness, BigFraction.ONE, null, BigFraction.of(100), "75.00")),
            List.of());
    return new Results(
        kind,
        kind == Results.Kind.MONTHLY ? "2021-05" : "2021",
        MAY,
        scheme(),
        facts(),
        NO_RECORDS,
        county,
        List.of(new GroupResult(towns, "", List.of(first, second))),
        List.of(new Raised(criticised, huwan, List.of(new Raised.Reason("grade", List.of("较差"))))),
        List.of(),
        List.of(
            new Outing(
                xiugu,
                figure(paidIn, BigFraction.of(5, 2)),
                figure(paidIn, BigFraction.ONE),
                figure(paidIn, BigFraction.of(12)),
                figure(paidIn, BigFraction.of(4)))),
        List.of(
            new FundLine(
                xiugu,
                BigFraction.of(100000),
                BigFraction.of(1200000, 100),
                BigFraction.of(88000),
                BigFraction.ZERO,
                Map.of("差旅", BigFraction.of(12000)),
                Map.of())),
        awards(),
        List.of(
            new SurveyLine("2021", xiugu, new BigDecimal("91.50"), 12, 1, "top", SurveyMeans.NONE),
            new SurveyLine("2021", huwan, null, 0, null, "thin", SurveyMeans.NONE)),
        List.of(
            new ScreeningLine(
                "XM-01",
                "z1",
                "own_land",
                "不单独供地",
                "fail",
                "三-1-五",
                new CellRef("ledgers/评审.xlsx", "项目评审", "A4"),
                List.of())),
        findings);
  }

  private List<AwardEntry> awards() {
    return List.of(
        new AwardEntry(
            prizes,
            "township_prizes/一等奖",
            "z1",
            AwardEntry.Kind.PRIZE,
            null,
            null,
            null,
            new BigDecimal("30000"),
            List.of(),
            null,
            List.of(),
            "五-一-3",
            AwardEntry.Status.DUE),
        new AwardEntry(
            prizes,
            "township_prizes/二等奖",
            null,
            AwardEntry.Kind.PRIZE,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            "五-一-3",
            AwardEntry.Status.EMPTY));
  }

  private static Facts facts() {
    return new Facts(
        List.of(),
        List.of(
            new Submission("z1", MAY, Submission.Status.ON_TIME, RETURN, LocalDate.of(2021, 5, 31)),
            new Submission("z2", MAY, Submission.Status.MISSING, null, null)),
        List.of(
            new InputFile(RETURN, "cd".repeat(32), "z1", MAY, InputFile.Status.COUNTED),
            new InputFile(
                "returns/2021-06/坏.xlsx", "ef".repeat(32), null, null, InputFile.Status.LATER)));
  }

  private static final Records NO_RECORDS =
      new Records() {
        @Override
        public YearMonth month() {
          return MAY;
        }

        @Override
        public List<Credited> of(String set, Subject subject, Span span) {
          return List.of();
        }
      };
}
