package jxeval.evaluation.need;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jxeval.evaluation.MonthDraft;
import jxeval.evaluation.Rerun;
import jxeval.evaluation.Results;
import jxeval.evaluation.YearToDate;
import jxeval.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTest {
  private static final String STEPS =
      """
      assessments:
        - id: departments
          units: [department]
          total: 100
          indicators:
            - {measure: x, points: 60, pace: none, score: {bands: [{at_least: 1, earns: 1}, {at_least: 0.5, earns: 0.5}]}}
            - {measure: y, points: 40, score: {each: {worth: 5, per: 3, max: 40}}}
          grades: {by: total, bands: [{at_least: 60, grade: 优秀}, {at_least: 30, grade: 良好}, {grade: 一般}]}
      """;

  @Test
  void aStepIsReachedAtItsFirstWholeStep() {
    MonthDraft draft = new MonthDraft(STEPS).january("a", "x=2", "y=1");
    assertEquals(
        "x +3 = 30.00 良好\ny +17 = 30.00 良好\ncheapest x +3 = 30.00 良好",
        told(draft, 1, "a", grade("良好")));
  }

  @Test
  void severalMeasuresReachTogetherWhatNoneReachesAlone() {
    MonthDraft draft = new MonthDraft(STEPS.replace("at_least: 60, grade", "at_least: 70, grade"));
    assertEquals(
        "x -\ny -\ncheapest x +10, y +6 = 70.00 优秀",
        told(draft.january("a", "x=0"), 1, "a", grade("优秀")));
  }

  @Test
  void moreThanAVetoBearsDoesNotCount() {
    String veto =
        STEPS
            + "    veto: [{if: {measure: {y: {at_least: 10}}}, caps_total: 20}, {if: {measure: {y:"
            + " {over: 40}}}, caps_grade: 一般}]\n";
    assertEquals(
        "x +5 = 30.00 良好\ny -\ncheapest x +5 = 30.00 良好",
        told(new MonthDraft(veto).january("a", "x=0"), 1, "a", grade("良好")));
  }

  @Test
  void aLaterStretchIsFoundAfterOneThatAVetoCloses() {
    String veto =
        STEPS + "    veto: [{if: {measure: {y: {at_least: 18, below: 22.5}}}, caps_total: 20}]\n";
    assertEquals(
        "x +5 = 30.00 良好\ny +22.5 = 35.00 良好\ncheapest x +5 = 30.00 良好",
        told(new MonthDraft(veto).january("a", "x=0"), 1, "a", grade("良好")));
  }

  @Test
  void lessOfWhatCostsPointsIsTriedToo() {
    String deducted =
        """
        assessments:
          - id: departments
            units: [department]
            total: 10
            indicators: [{measure: z, points: 10, score: {deduct: {from: 10, each: 2, floor: 0}}}]
            grades: {by: total, bands: [{at_least: 6, grade: 优秀}, {grade: 一般}]}
        """;
    assertEquals(
        "z -1.5 = 6.00 优秀\ncheapest z -1.5 = 6.00 优秀",
        told(new MonthDraft(deducted).january("a", "z=3.5"), 1, "a", grade("优秀")));
  }

  @Test
  void aRankIsReachedWhereTheOthersStand() {
    MonthDraft draft =
        new MonthDraft(STEPS)
            .january("a", "x=0")
            .january("b", "x=10", "y=3")
            .january("c", "x=5", "y=3");
    assertEquals(
        "x +10 = 60.00 优秀\ny +21 = 35.00 良好\ncheapest x +10 = 60.00 优秀",
        told(draft, 1, "a", rank(2)));
  }

  @Test
  void aPrizeIsWonOnlyByWhoIsNotBarred() {
    String prizes =
        STEPS
            + """
            consequences:
              - {id: yellow, at: year_end, units: [department], if: {measure: {z: {over: 2}}}, says: 黄牌, bars: [prizes]}
            awards:
              best: {kind: prizes, group: departments, slots: [{id: 一等奖, count: 1, amount: 100}]}
            """;
    MonthDraft draft = new MonthDraft(prizes).entered(12, "b", "x=5").entered(12, "a", "z=2");
    assertEquals(
        "x +10 = 60.00 优秀\ny +21 = 35.00 良好\ncheapest x +10 = 60.00 优秀",
        told(draft, 12, "a", goals -> goals.prize("一等奖").orElseThrow()));
    assertEquals(
        "x -\ny -\nbest 100.00 优秀 BARRED",
        told(draft.entered(11, "a", "z=1"), 12, "a", goals -> goals.prize("一等奖").orElseThrow()));
  }

  @Test
  void whatIsReachedAlreadyNeedsNothing() {
    assertEquals(
        "best 60.00 优秀", told(new MonthDraft(STEPS).january("a", "x=10"), 1, "a", grade("良好")));
  }

  @ParameterizedTest(name = "{0} points at y = {1}")
  @CsvSource({"50, 16.66", "95, 91.66", "101, -"})
  void what_earns_here_and_costs_there_is_found_where_they_balance(String bound, String at) {
    String torn =
        """
        assessments:
          - id: departments
            units: [department]
            total: 140
            indicators:
              - {measure: y, target: 100, points: 100, pace: none, score: {proportional: {cap: 1}}}
              - {id: less, measure: y, points: 40, score: {deduct: {from: 40, each: 0.4, floor: 0}}}
            grades: {by: total, bands: [{at_least: %s, grade: 优秀}, {grade: 一般}]}
        """
            .formatted(bound);
    assertEquals(
        at.equals("-")
            ? "y -\nbest 100.00 一般"
            : "y +%s = %s.00 优秀\ncheapest y +%1$s = %2$s.00 优秀"
                .formatted(new BigDecimal(at).stripTrailingZeros().toPlainString(), bound),
        told(new MonthDraft(torn).january("a", "y=0"), 1, "a", grade("优秀")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {measure: {y: {at_least: 18, below: 18.5}}}  | y +18 = 36.00
          {measure: {y: {over: 18, at_most: 18.5}}}    | y +18.01 = 36.02
          {measure: {y: {at_least: 18, at_most: 18}}}  | y +18 = 36.00
          {measure: {double: {over: 36, below: 37}}}   | y +18.01 = 36.02
          {rate: {y: {at_least: 0.9, below: 0.91}}}    | y +18 = 36.00
          {progress: {y: {at_least: 10.8, below: 11}}} | y +18 = 36.00
          """)
  void what_earns_between_two_bounds_alone_is_found(String condition, String way) {
    String window =
        """
          double: {plus: [{measure: y, times: 2}], unit: 分, label: 二倍}
        assessments:
          - id: departments
            units: [department]
            total: 0
            indicators:
              - {measure: y, target: 20, bonus_only: true, if: %s, score: {each: {worth: 2}}}
            grades: {by: total, bands: [{at_least: 30, grade: 优秀}, {grade: 一般}]}
        """
            .formatted(condition);
    assertEquals(
        way + " 优秀\ncheapest " + way + " 优秀",
        told(new MonthDraft(window).january("a", "y=0"), 1, "a", grade("优秀")));
  }

  @Test
  void a_prize_without_an_amount_is_won_and_a_better_one_is_more_than_asked_for() {
    String prizes =
        STEPS
            + """
            awards:
              best: {kind: prizes, group: departments, slots: [{id: 一等奖, count: 1}, {id: 二等奖, count: 1}]}
            """;
    MonthDraft draft = new MonthDraft(prizes).entered(12, "b", "x=5").entered(12, "c", "x=5");
    assertEquals(
        "x +10 = 60.00 优秀\ny +21 = 35.00 良好\ncheapest x +10 = 60.00 优秀",
        told(draft, 12, "a", goals -> goals.prize("二等奖").orElseThrow()));
    MonthDraft second = new MonthDraft(prizes).entered(12, "b", "x=5").entered(12, "c", "y=3");
    assertEquals(
        "x +5 = 35.00 良好\ny +18 = 35.00 良好\ncheapest x +5 = 35.00 良好",
        told(second, 12, "c", goals -> goals.prize("一等奖").orElseThrow()),
        "a worse one does not do");
  }

  @Test
  void where_no_way_leads_there_the_better_direction_is_shown() {
    String capped =
        """
        assessments:
          - id: departments
            units: [department]
            total: 10
            indicators: [{measure: z, points: 10, score: {deduct: {from: 10, each: 2, floor: 0}}}]
            veto: [{if: {measure: {z: {at_least: 0}}}, caps_grade: 一般}]
            grades: {by: total, bands: [{at_least: 6, grade: 优秀}, {grade: 一般}]}
        """;
    assertEquals(
        "z -\nbest 10.00 一般",
        told(new MonthDraft(capped).january("a", "z=3.5"), 1, "a", grade("优秀")));
  }

  @Test
  void what_moves_only_far_off_and_what_is_unknown_at_nothing_turn_too() {
    String built =
        """
          beyond: {minus: [x, 100], floor: 0, unit: 分, label: 超出}
          each: {ratio: [y, x], label: 均}
        assessments:
          - id: departments
            units: [department]
            total: 10
            indicators:
              - {measure: beyond, points: 10, pace: none, target: 5, score: {all_or_nothing: {}}}
              - {measure: each, bonus_only: true, score: {each: {worth: 1, max: 2}}}
              - {measure: x, bonus_only: true, score: {each: {worth: 0}}}
            grades: {by: total, bands: [{at_least: 2, grade: 优秀}, {grade: 一般}]}
        """;
    assertEquals(
        """
        beyond +5 = 10.50 优秀
        each +1.495 = 2.00 优秀
        x +102 = 10.01 优秀
        cheapest beyond +5 = 10.50 优秀\
        """,
        told(new MonthDraft(built).january("a", "x=3", "y=1.5"), 1, "a", grade("优秀")));
  }

  private static Function<Goals, Goal> grade(String grade) {
    return goals -> goals.grade(grade).orElseThrow();
  }

  private static Function<Goals, Goal> rank(int rank) {
    return goals -> goals.rank(rank).orElseThrow();
  }

  private static String told(MonthDraft draft, int month, String id, Function<Goals, Goal> wanted) {
    Results results = draft.month(month);
    YearMonth upTo = YearMonth.of(2021, month);
    Unit unit = results.scheme().unit(id).orElseThrow();
    Need need =
        Need.of(
            new Rerun(YearToDate.of(results.facts(), results.scheme(), upTo)),
            unit,
            wanted.apply(new Goals(results.scheme(), unit)),
            upTo);
    List<String> alone =
        need.alone().stream()
            .map(a -> a.way().map(NeedTest::way).orElse(a.measure().id() + " -"))
            .toList();
    String end =
        need.cheapest()
            .map(w -> "cheapest " + way(w))
            .orElse(
                "best "
                    + said(need.best())
                    + (need.best().prize() == null ? "" : " " + need.best().prize().status()));
    return alone.isEmpty() ? end : String.join("\n", alone) + "\n" + end;
  }

  private static String way(Way way) {
    return way.changes().stream()
            .map(c -> c.measure().id() + " " + c.supposed().signed())
            .collect(Collectors.joining(", "))
        + " = "
        + said(way.outcome());
  }

  private static String said(Outcome outcome) {
    return outcome.line().total() + " " + outcome.line().grade();
  }
}
