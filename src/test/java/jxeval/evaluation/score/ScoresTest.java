package jxeval.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jxeval.evaluation.MonthDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points shared, totals and ceilings (5-details, Arithmetic), each as a worked example. */
class ScoresTest {
  /** x is worth 60 points against a task of 10 which d has not, y 30 and z 10 without a target. */
  private static MonthDraft draft(String more) {
    return new MonthDraft(
        """
        assessments:
          - id: departments
            units: [department]
            total: 100
            %s
            indicators:
              - {measure: x, points: 60, pace: none, score: {proportional: {cap: 1}}}
              - {measure: y, points: 30, score: {deduct: {from: 30, each: 1, floor: 0}}}
              - {measure: z, points: 10, score: {each: {worth: 2, max: 10}}, bonus: {score: {each: {worth: 1}}}}
        """
            .formatted(more));
  }

  @Test
  void pointsWithoutATargetAreSharedAmongTheOthersInProportion() {
    MonthDraft draft =
        draft("").january("a", "x=5", "y=3", "z=2").january("d", "x=5", "y=3", "z=2");
    assertEquals("x 60.00 30.00 0.00\ny 30.00 27.00 0.00\nz 10.00 4.00 2.00", draft.scores("a"));
    assertEquals("x - - 0.00\ny 75.00 72.00 0.00\nz 25.00 4.00 2.00", draft.scores("d"));
  }

  @Test
  void points_of_a_bonus_only_indicator_take_no_part_in_the_sharing() {
    MonthDraft draft =
        new MonthDraft(
                """
                assessments:
                  - id: departments
                    units: [department]
                    total: 10
                    indicators:
                      - {measure: x, points: 6}
                      - {measure: y, points: 4, score: {each: {worth: 1}}}
                      - {measure: z, points: 5, bonus_only: true, score: {each: {worth: 1}}}
                """)
            .january("d", "y=1", "z=2");
    assertEquals("x - - 0.00\ny 10.00 1.00 0.00\nz - 0.00 2.00", draft.scores("d"));
  }

  @Test
  void aTargetOfZeroIsNoTarget() {
    MonthDraft draft =
        new MonthDraft(
                """
                assessments:
                  - id: departments
                    units: [department]
                    total: 10
                    indicators:
                      - {measure: y, points: 4, target: 0, score: all_or_nothing}
                      - {measure: z, points: 6, target: 1, score: all_or_nothing}
                """)
            .january("a", "y=1", "z=1");
    assertEquals("y - - 0.00\nz 10.00 10.00 0.00", draft.scores("a"));
  }

  @Test
  void whereNothingIsLeftOfATotalAboveZeroThereIsNoTotalAndNoRank() {
    MonthDraft draft =
        new MonthDraft(
                """
                assessments:
                  - id: departments
                    units: [department]
                    total: 10
                    indicators: [{measure: x, points: 10, pace: none}]
                """)
            .january("b", "x=10")
            .january("d", "x=99");
    assertEquals("1 b 10.00\n2 a 0.00\n2 c 0.00\n- d -", draft.ranked());
  }

  @Test
  void withATotalOfZeroNothingIsSharedAndEverybodyIsRanked() {
    MonthDraft draft =
        new MonthDraft(
                """
                assessments:
                  - id: departments
                    units: [department]
                    total: 0
                    indicators:
                      - {measure: x, points: 0}
                      - {measure: y, bonus_only: true, score: {each: {worth: 1}}}
                """)
            .january("d", "y=1.005");
    assertEquals("1 d 1.01\n2 a 0.00\n2 b 0.00\n2 c 0.00", draft.ranked());
  }

  @Test
  void zeroKeepsThePointsAndFullGivesThem() {
    for (String[] when : new String[][] {{"zero", "0.00"}, {"full", "60.00"}}) {
      MonthDraft draft =
          new MonthDraft(
                  """
                  assessments:
                    - id: departments
                      units: [department]
                      total: 60
                      indicators: [{measure: x, points: 60, when_no_target: %s}]
                  """
                      .formatted(when[0]))
              .january("a", "x=1");
      assertEquals("x 60.00 " + when[1] + " 0.00", draft.scores("d"), when[0]);
    }
  }

  @Test
  void bonusesAreAddedUpToTheCeiling() {
    MonthDraft open = draft("").january("a", "z=9");
    MonthDraft capped = draft("bonus_ceiling: 4.5").january("a", "z=9");
    assertEquals("1 d 75.00\n2 a 49.00\n3 b 30.00\n3 c 30.00", open.ranked());
    assertEquals("1 d 75.00\n2 a 44.50\n3 b 30.00\n3 c 30.00", capped.ranked());
  }

  @Test
  void aTotalIsNeverBelowZero() {
    MonthDraft draft =
        new MonthDraft(
                """
                assessments:
                  - id: departments
                    units: [department]
                    total: 1
                    indicators:
                      - {measure: x, points: 1, when_no_target: zero}
                      - {measure: y, score: {deduct: {from: 0, each: 1, floor: -5}}}
                """)
            .january("a", "y=3");
    assertEquals("x 1.00 0.00 0.00\ny 0.00 -3.00 0.00", draft.scores("a"));
    assertEquals("1 a 0.00\n1 b 0.00\n1 c 0.00\n1 d 0.00", draft.ranked());
  }

  @Test
  void aConditionThatDoesNotHoldScoresNothingAndSharesNothing() {
    MonthDraft draft =
        new MonthDraft(
                """
                assessments:
                  - id: departments
                    units: [department]
                    total: 10
                    indicators:
                      - {measure: y, points: 4, if: {measure: {z: {over: 0}}}, target: 1, pace: none}
                      - {measure: z, points: 6, target: 2, pace: none}
                """)
            .january("a", "y=1")
            .january("b", "y=1", "z=1");
    assertEquals("y 4.00 0.00 0.00\nz 6.00 0.00 0.00", draft.scores("a"));
    assertEquals("y 4.00 4.00 0.00\nz 6.00 3.00 0.00", draft.scores("b"));
  }

  @ParameterizedTest(name = "of a, {0}, bonus {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pace: linear            | points: 12                                    | 7.20
          pace: none              | points: 12                                    | 0.60
          pace: none              | points: 12, pace: linear                      | 7.20
          pace: linear            | points: 12, pace: none                        | 0.60
          pace: linear            | points: 12, target: 5                         | 7.20
          pace: linear            | points: 12, measure: y, target: 6             | 24.00
          pace: none              | points: 12, measure: y, target: 6             | 24.00
          pace: none              | points: 12, measure: y, target: 6, pace: none | 2.00
          pace: linear, target: 6 | points: 12, measure: y                        | 0.00
          pace: linear            | points: 12, measure: share, target: 0.5       | 1.20
          pace: linear            | points: 12, if: vertical                      | 0.00
          pace: linear            | points: 12, if: {not: vertical}               | 7.20
          """)
  void a_bonus_has_the_target_and_the_pace_of_its_indicator_unless_it_has_its_own(
      String indicator, String bonus, String added) {
    MonthDraft draft = bonus(indicator, bonus).january("a", "x=0.5", "y=1");
    assertEquals("x 0.00 0.00 " + added, draft.scores("a"));
  }

  @Test
  void the_target_of_a_bonus_serves_units_without_a_task() {
    MonthDraft own = bonus("pace: none", "points: 12, target: 5").january("d", "x=0.5");
    assertEquals("x - - 0.00", own.scores("d"), "without a target the indicator adds nothing");
    MonthDraft shared = bonus("pace: none, target: 4", "points: 12").january("d", "x=0.5");
    assertEquals("x 0.00 0.00 1.50", shared.scores("d"));
    MonthDraft both = bonus("pace: none, target: 4", "points: 12, target: 5").january("d", "x=0.5");
    assertEquals("x 0.00 0.00 1.20", both.scores("d"));
  }

  private static MonthDraft bonus(String indicator, String bonus) {
    return new MonthDraft(
        """
          share: {ratio: [x, {task: x}], label: 占比}
        assessments:
          - id: departments
            units: [department]
            total: 0
            indicators:
              - {measure: x, points: 0, %s, bonus: {score: {proportional: {cap: none}}, %s}}
        """
            .formatted(indicator, bonus));
  }

  @Test
  void tiers_read_the_rows_behind_a_measure() {
    MonthDraft draft =
        new MonthDraft(
                """
                  cases: {count: entries, where: {item: {in: [z, y, w, v]}}, unit: 件}
                assessments:
                  - id: departments
                    units: [department]
                    total: 0
                    indicators:
                      - measure: cases
                        bonus_only: true
                        score: {each: {tiers: [{where: {value: {at_least: 5}}, worth: 3}, {where: {item: w}, worth: 1}]}}
                """)
            .january("a", "z=5", "y=6", "w=4", "v=4", "x=9");
    assertEquals("cases - 0.00 7.00", draft.scores("a"));
  }

  @Test
  void an_indicator_without_an_actual_is_shared_whatever_its_kind() {
    MonthDraft draft =
        new MonthDraft(
                """
                  mean: {mean: entries.value, where: {item: 评议}, unit: 分}
                assessments:
                  - id: departments
                    units: [department]
                    total: 10
                    indicators:
                      - {measure: mean, points: 5, score: {each: {worth: 1}}}
                      - {measure: y, points: 5, score: {each: {worth: 1}}, bonus: {measure: mean, score: {each: {worth: 1}}}}
                """)
            .january("a", "y=3")
            .january("b", "y=3", "评议=4");
    assertEquals("mean - - 0.00\ny 10.00 3.00 0.00", draft.scores("a"));
    assertEquals("mean 5.00 4.00 0.00\ny 5.00 3.00 4.00", draft.scores("b"));
  }

  @Test
  void where_nothing_is_left_an_indicator_of_no_points_is_scored_as_written() {
    MonthDraft draft =
        new MonthDraft(
                """
                assessments:
                  - id: departments
                    units: [department]
                    total: 10
                    indicators:
                      - {measure: x, points: 10}
                      - {measure: y, points: 0, score: {each: {worth: 1}}}
                """)
            .january("d", "y=3");
    assertEquals("x - - 0.00\ny 0.00 3.00 0.00", draft.scores("d"));
  }

  @Test
  void full_points_without_a_target_are_for_indicators_that_hold_and_are_no_bonus() {
    MonthDraft draft =
        new MonthDraft(
            """
            assessments:
              - id: departments
                units: [department]
                total: 10
                indicators:
                  - {id: held, measure: x, points: 4, when_no_target: full, if: {not: vertical}}
                  - {id: not, measure: x, points: 6, when_no_target: full, if: vertical}
                  - {id: bonus, measure: x, points: 9, when_no_target: full, bonus_only: true}
            """);
    assertEquals("held 4.00 4.00 0.00\nnot 6.00 0.00 0.00\nbonus - 0.00 0.00", draft.scores("d"));
  }
}
