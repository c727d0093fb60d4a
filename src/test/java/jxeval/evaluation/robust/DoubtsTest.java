package jxeval.evaluation.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jxeval.check.FileRule;
import jxeval.check.Finding;
import jxeval.check.Severity;
import jxeval.check.UnitRule;
import jxeval.evaluation.MonthDraft;
import jxeval.evaluation.Results;
import jxeval.model.CellRef;
import jxeval.model.Submission;
import jxeval.thread.Threads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs on returns, rulings, findings, and at mid-year and at year-end. */
class DoubtsTest {
  private static final String LATENESS =
      """
        late: {count: submissions, where: {status: late}, unit: 次, label: 迟报}
      assessments:
        - id: departments
          units: [department]
          total: 10
          indicators: [{measure: late, points: 10, score: {deduct: {from: 10, each: 3, floor: 0}}}]
      """;

  private static final String RANKED =
      """
      assessments:
        - id: departments
          units: [department]
          total: 100
          indicators: [{measure: x, points: 100, score: {each: {worth: 1, max: 100}}}]
      """;

  @Test
  void a_late_return_is_tried_as_on_time() {
    Robustness robustness =
        robustness(
            new MonthDraft(LATENESS)
                .submitted(handedIn("a", Submission.Status.LATE, LocalDate.of(2021, 2, 5)))
                .submitted(handedIn("b", Submission.Status.ON_TIME, LocalDate.of(2021, 1, 31)))
                .month(1));
    assertEquals(List.of("a RANK 4>1"), told(robustness, Doubt.Kind.LATE));
    assertEquals(Map.of(Doubt.Kind.LATE, 1, Doubt.Kind.POINTS, 4), robustness.tried());
    assertEquals(
        CellRef.file("returns/2021-01/a.xlsx"), robustness.of(Doubt.Kind.LATE).get(0).doubt().at());
  }

  @ParameterizedTest(name = "b {0}, handed in {1}: {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          ON_TIME,  2021-02-05, b RANK 1>4
          ON_TIME,  -,          b RANK 1>4
          ON_TIME,  2021-01-31, ''
          REJECTED, -,          ''
          """)
  void a_ruling_on_lateness_carries_a_return_that_is_on_time_by_it_alone(
      Submission.Status status, @Nullable LocalDate day, String hangs) {
    String ruled =
        LATENESS
            + "rulings: [{on: lateness, unit: b, month: 2021-01, by: 组, date: 2021-03-01, reason:"
            + " 停电}]\n";
    Robustness robustness =
        robustness(
            new MonthDraft(ruled)
                .submitted(handedIn("a", Submission.Status.ON_TIME, LocalDate.of(2021, 1, 20)))
                .submitted(handedIn("b", status, day))
                .month(1));
    assertEquals(hangs.isEmpty() ? List.of() : List.of(hangs), told(robustness, Doubt.Kind.RULING));
    assertEquals(1, robustness.tried().get(Doubt.Kind.RULING));
  }

  @Test
  void an_error_that_concerns_no_row_cannot_be_tried() {
    Robustness robustness =
        robustness(
            new MonthDraft(RANKED)
                .found(Finding.of(FileRule.F101, CellRef.file("returns/2021-01/a.xlsx"), null))
                .found(Finding.of(UnitRule.U706, null, null).withSeverity(Severity.ERROR))
                .found(Finding.of(UnitRule.U706, null, "b").withSeverity(Severity.WARNING))
                .found(Finding.of(FileRule.F101, CellRef.text("targets-2021.yaml", 12, 5), null))
                .month(1));
    assertEquals(
        Map.of(
            Doubt.Kind.FINDING,
            List.of("U706", "F101 returns/2021-01/a.xlsx", "F101 targets-2021.yaml › L12:5")),
        robustness.untried());
  }

  @Test
  void a_row_with_a_warning_is_tried_without_and_one_that_an_error_keeps_out_as_if_it_counted() {
    Robustness robustness =
        robustness(
            new MonthDraft(RANKED)
                .january("a", "x=60")
                .january("b", "x=50")
                .january("c", "x=47")
                .excluded()
                .january("d", "x=45")
                .found(row("B2", Severity.WARNING))
                .found(row("D2", Severity.WARNING))
                .found(row("D3", Severity.NOTICE))
                .found(row("D4", Severity.ERROR))
                .month(1));
    assertEquals(
        List.of("a RANK 1>3, b RANK 2>1, d RANK 3>2, c RANK 4>3", "d RANK 3>4, c RANK 4>3"),
        told(robustness, Doubt.Kind.FINDING));
    assertEquals(2, robustness.tried().get(Doubt.Kind.FINDING), "a row once");
    assertEquals(
        List.of("B2", "D4"),
        robustness.of(Doubt.Kind.FINDING).stream()
            .map(h -> Objects.requireNonNull(h.doubt().at()).cell())
            .toList());
  }

  private static Finding row(String cell, Severity severity) {
    return in("entries", cell, severity);
  }

  private static Finding in(String sheet, String cell, Severity severity) {
    return Finding.of(FileRule.F101, new CellRef("台账.xlsx", sheet, cell), null)
        .withSeverity(severity);
  }

  @Test
  void a_waiver_holds_a_penalty_back_and_what_is_decided_in_reading_cannot_be_tried() {
    String waived =
        RANKED
            + """
            calendar: {grace_days: {value: 3, assumed: true}}
            consequences: [{id: speak, at: monthly, units: [department], if: {total: {below: 10}}, says: 通报批评}]
            rulings:
              - {on: waive, consequence: speak, unit: d, by: 组, date: 2021-03-01, reason: 救灾}
              - {on: waive, consequence: speak, unit: c, by: 组, date: 2021-03-01, reason: 救灾}
            """;
    Robustness robustness = robustness(new MonthDraft(waived).january("c", "x=9").month(1));
    assertEquals(
        List.of("d PENALTY null>通报批评", "c PENALTY null>通报批评"), told(robustness, Doubt.Kind.RULING));
    assertEquals(Map.of(Doubt.Kind.ASSUMED, List.of("calendar.grace_days")), robustness.untried());
  }

  @Test
  void at_mid_year_it_is_who_must_speak() {
    String speaks =
        RANKED
            + "consequences: [{id: speak, at: midyear, units: [department], if: {total: {below:"
            + " 60}}, says: 表态发言}]\n";
    Results results =
        new MonthDraft(speaks)
            .entered(6, "a", "x=60.2")
            .entered(6, "b", "x=80")
            .entered(6, "c", "x=59.9")
            .midyear();
    assertEquals(
        List.of("a PENALTY null>表态发言", "a RANK 2>3", "c PENALTY 表态发言>null", "c RANK 3>2"),
        told(robustness(results), Doubt.Kind.POINTS));
  }

  @Test
  void points_of_one_ranking_are_not_told_of_another() {
    String two = RANKED + RANKED.replace("assessments:\n", "").replace("departments", "again");
    Results results = new MonthDraft(two).january("a", "x=60").january("b", "x=59.9").month(1);
    assertEquals(
        List.of("departments a", "departments b", "again a", "again b"),
        robustness(results).of(Doubt.Kind.POINTS).stream()
            .flatMap(h -> h.changes().stream())
            .map(c -> c.verdict().of() + " " + c.verdict().unit())
            .toList());
  }

  @Test
  void a_prize_hangs_whether_its_amount_is_known_or_it_is_undecided_yet() {
    String prizes =
        RANKED
            + """
            consequences:
              - {id: card, at: year_end, units: [department], if: {measure: {z: {over: 0}}}, says: 黄牌, bars: [prizes]}
            awards:
              best: {kind: prizes, group: departments, slots: [{id: 一等奖, count: 1}, {id: 二等奖, count: 1, amount: 100}, {id: 三等奖, count: 3}]}
            """;
    Results results =
        new MonthDraft(prizes)
            .entered(12, "a", "x=60")
            .entered(12, "b", "x=59.8", "z=1")
            .entered(12, "c", "x=50")
            .entered(12, "d", "x=49.9")
            .awards();
    assertEquals(
        List.of(
            "a RANK 1>2",
            "b RANK 2>1",
            "c PRIZE 二等奖>二等奖?",
            "c RANK 3>4",
            "d PRIZE 三等奖>二等奖?, d RANK 4>3"),
        told(robustness(results), Doubt.Kind.POINTS));
  }

  @Test
  void of_a_prize_the_count_decides_and_the_amount_does_not() {
    String prizes =
        RANKED
            + """
            awards:
              best: {kind: prizes, group: departments, slots: [{id: 一等奖, count: {value: 1, assumed: true}, amount: {value: 100, assumed: true}}]}
            """;
    Results results =
        new MonthDraft(prizes).entered(12, "a", "x=60").entered(12, "b", "x=50").awards();
    Robustness robustness = robustness(results);
    assertEquals(1, robustness.tried().get(Doubt.Kind.ASSUMED));
    assertEquals(
        List.of("a PRIZE 一等奖>null", "b PRIZE null>一等奖"), told(robustness, Doubt.Kind.ASSUMED));
  }

  @Test
  void who_overspends_hangs_on_the_payments_and_on_an_assumed_grant() {
    String granted =
        RANKED
            + """
            funds: {grants: {department: {value: 100, assumed: true}}}
            consequences: [{id: over, at: monthly, units: [department], if: overspent, says: 超支}]
            """;
    Robustness robustness =
        robustness(
            new MonthDraft(granted)
                .row("funds", "a", 1, "date=2021-01-05", "purpose=差旅", "amount=105")
                .found(in("funds", "B2", Severity.WARNING))
                .month(1));
    assertEquals(List.of("a PENALTY 超支>null"), told(robustness, Doubt.Kind.FINDING));
    assertEquals(List.of("a PENALTY 超支>null"), told(robustness, Doubt.Kind.ASSUMED));
  }

  @Test
  void who_is_last_in_the_survey_hangs_on_a_vote() {
    String surveyed =
        RANKED
            + """
            satisfaction: {dimensions: {信息公开: 1}, raters: {企业代表: 1}, rounds: [2021上半年], last: 1}
            consequences: [{id: last, at: survey, units: [department], if: {survey: last}, says: 约谈}]
            """;
    String[] round = {"round=2021上半年", "rater=企业代表"};
    Robustness robustness =
        robustness(
            new MonthDraft(surveyed)
                .row("survey", null, 1, round[0], round[1], "ballot=1", "unit=a", "信息公开=50")
                .row("survey", null, 1, round[0], round[1], "ballot=2", "unit=a", "信息公开=90")
                .row("survey", null, 1, round[0], round[1], "ballot=1", "unit=b", "信息公开=80")
                .found(in("survey", "B2", Severity.WARNING))
                .awards());
    assertEquals(
        List.of("a PENALTY 约谈>null, b PENALTY null>约谈"), told(robustness, Doubt.Kind.FINDING));
  }

  private static Submission handedIn(
      String unit, Submission.Status status, @Nullable LocalDate day) {
    return new Submission(
        unit, YearMonth.of(2021, 1), status, "returns/2021-01/" + unit + ".xlsx", day);
  }

  private static Robustness robustness(Results results) {
    return Robustness.of(results, new BigDecimal("0.5"), Threads.ONE);
  }

  private static List<String> told(Robustness robustness, Doubt.Kind kind) {
    return robustness.of(kind).stream()
        .map(
            h ->
                h.changes().stream()
                    .map(
                        c ->
                            c.verdict().unit()
                                + " "
                                + c.verdict().kind()
                                + " "
                                + c.was()
                                + ">"
                                + c.becomes())
                    .collect(Collectors.joining(", ")))
        .toList();
  }
}
