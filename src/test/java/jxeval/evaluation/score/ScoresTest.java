package jxeval.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jxeval.evaluation.MonthDraft;
import org.junit.jupiter.api.Test;

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
}
