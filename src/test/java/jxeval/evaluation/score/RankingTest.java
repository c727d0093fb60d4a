package jxeval.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import jxeval.evaluation.MonthDraft;
import org.junit.jupiter.api.Test;

/** Ranks, ties, grades and vetoes (5-details, Arithmetic), each as a worked example. */
class RankingTest {
  private static final String GRADES =
      "grades: {bands: [{at_least: 5, grade: 优秀%s}, {at_least: 3, grade: 良好}, {grade: 较差}]}";

  /** The total is y. */
  private static MonthDraft totals(String more, String... y) {
    MonthDraft draft =
        new MonthDraft(
            """
            assessments:
              - id: departments
                units: [department]
                total: 0
                indicators: [{measure: y, bonus_only: true, score: {each: {worth: 1}}}]
                %s
            """
                .formatted(more));
    for (int i = 0; i < y.length; i++) {
      draft.january("abcd".substring(i, i + 1), "y=" + y[i]);
    }
    return draft;
  }

  @Test
  void equalTotalsShareARankAndTheNextRanksAreLeftOut() {
    assertEquals("1 c 9.00\n2 b 5.00\n2 d 5.00\n4 a 1.00", totals("", "1", "5", "9", "5").ranked());
  }

  @Test
  void denseRanksLeaveNoneOut() {
    assertEquals(
        "1 c 9.00\n2 b 5.00\n2 d 5.00\n3 a 1.00",
        totals("ranking: dense", "1", "5", "9", "5").ranked());
  }

  @Test
  void totalsThatPrintAlikeAreEqual() {
    assertEquals(
        "1 a 5.00\n1 b 5.00\n3 c 4.99\n4 d 0.00",
        totals("", "5.001", "4.995", "4.994", "0").ranked());
  }

  @Test
  void aTieBreakDecidesThenARulingThenNothing() {
    String tied = "tie_break: [z]\nrulings: [{on: tie, assessment: departments, order: [丙局, b]}]";
    assertEquals(
        "1 d 5.00\n2 c 5.00\n3 b 5.00\n4 a 5.00",
        totals(tied, "5", "5", "5", "5").january("d", "z=1").ranked());
    assertEquals(
        "1 c 5.00\n2 a 5.00\n2 b 5.00\n2 d 5.00",
        totals(tied.replace("丙局, b", "c"), "5", "5", "5", "5").ranked());
  }

  @Test
  void those_who_share_a_rank_are_marked_and_what_decided_is_noted_of_those_it_parted() {
    MonthDraft draft =
        totals(
                """
                tie_break: [z]
                  - {id: teams, units: [department], total: 0, indicators: []}
                rulings:
                  - {on: tie, assessment: teams, order: [c, b]}
                  - {on: tie, assessment: departments, order: [b, c]}
                """,
                "9",
                "5",
                "5",
                "5")
            .january("d", "z=1");
    assertEquals(
        "a false [], d false [tie_break [z]], b false [tie_break [z], ruling.tie [-, -, -]],"
            + " c false [tie_break [z], ruling.tie [-, -, -]]",
        noted(draft));
    assertEquals(
        "a true [], b true [], c false [], d false []",
        noted(totals("tie_break: [z]", "5", "5", "3", "1")));
  }

  private static String noted(MonthDraft draft) {
    return draft.month(1).groups().get(0).units().stream()
        .map(
            u ->
                u.unit().id()
                    + " "
                    + u.tied()
                    + " "
                    + u.notes().stream().map(n -> n.key() + " " + n.args()).toList())
        .collect(Collectors.joining(", "));
  }

  @Test
  void aTieBreakByRatePutsThoseWithoutATargetLast() {
    assertEquals(
        "1 b 5.00\n2 a 5.00\n2 c 5.00\n4 d 5.00",
        totals("tie_break: [{measure: x, by: rate}]", "5", "5", "5", "5")
            .january("b", "x=1")
            .january("d", "x=7")
            .ranked());
  }

  @Test
  void aQuotaOfABandLetsTheTiesAtItsEdgeIn() {
    String half = GRADES.formatted(", if: {top: {share: 0.5}}");
    assertEquals(
        "1 a 9.00 优秀\n2 b 7.00 优秀\n3 c 6.00 良好\n4 d 1.00 较差",
        totals(half, "9", "7", "6", "1").ranked());
    assertEquals(
        "1 a 9.00 优秀\n2 b 7.00 优秀\n2 c 7.00 优秀\n4 d 1.00 较差",
        totals(half, "9", "7", "7", "1").ranked());
  }

  @Test
  void aShareThatRoundsToNobodyHoldsForNobody() {
    for (String[] quota :
        new String[][] {
          {"share: 0.2", "良好"},
          {"share: 0.2, round: half_up", "优秀"},
          {"share: 0.1, round: half_up", "良好"},
          {"share: 0.1, round: up", "优秀"}
        }) {
      String grades = GRADES.formatted(", if: {top: {" + quota[0] + "}}");
      assertEquals(
          "1 a 9.00 " + quota[1] + "\n2 b 4.00 良好\n3 c 2.00 较差\n4 d 1.00 较差",
          totals(grades, "9", "4", "2", "1").ranked(),
          quota[0]);
    }
  }

  @Test
  void aVetoCapsTheTotalBeforeItRanks() {
    String veto = "veto: [{if: {measure: {z: {over: 4}}}, caps_total: 3}]\n    ";
    assertEquals(
        "1 b 5.00 优秀\n2 a 3.00 良好 capped at 3.00\n3 c 2.00 较差\n4 d 0.00 较差",
        totals(veto + GRADES.formatted(""), "9", "5", "2")
            .january("a", "z=5")
            .january("b", "z=4")
            .january("c", "z=5")
            .ranked());
  }

  @Test
  void aVetoCapsTheGradeAndLeavesTheRank() {
    String veto = "veto: [{if: vertical, caps_grade: 良好}]\n    ";
    assertEquals(
        "1 c 9.00 良好 capped at 良好\n2 a 5.00 优秀\n3 b 3.00 良好\n4 d 0.00 较差",
        totals(veto + GRADES.formatted(""), "5", "3", "9").ranked());
  }

  @Test
  void of_several_caps_the_lowest_holds_and_that_of_the_total_is_shown_before_that_of_the_grade() {
    String both =
        "veto: [{if: vertical, caps_grade: 良好}, {if: vertical, caps_grade: 较差},"
            + " {if: {measure: {z: {over: 0}}}, caps_total: 6}]\n    ";
    assertEquals(
        "1 b 6.00 优秀 capped at 6.00\n1 c 6.00 较差 capped at 6.00\n3 a 5.00 优秀\n4 d 0.00 较差",
        totals(both + GRADES.formatted(""), "5", "7", "9")
            .january("b", "z=1")
            .january("c", "z=1")
            .ranked());
    assertEquals(
        "1 c 9.00 较差 capped at 较差\n2 b 7.00 优秀\n3 a 5.00 优秀\n4 d 0.00 较差",
        totals(both + GRADES.formatted(""), "5", "7", "9").ranked());
  }

  @Test
  void a_cap_leaves_a_unit_without_a_total_or_below_it_as_it_is() {
    String veto = "veto: [{if: vertical, caps_total: 0}, {if: {not: vertical}, caps_total: 5}]";
    MonthDraft draft =
        new MonthDraft(
                """
                assessments:
                  - id: departments
                    units: [department]
                    total: 10
                    indicators: [{measure: x, points: 10, pace: none}]
                    %s
                """
                    .formatted(veto))
            .january("a", "x=5")
            .january("b", "x=6");
    assertEquals("1 a 5.00\n1 b 5.00 capped at 5.00\n3 c 0.00\n- d -", draft.ranked());
  }

  @Test
  void grades_may_follow_the_progress_or_the_rate_of_one_measure() {
    String bands = ", bands: [{at_least: 1, grade: 优秀}, {grade: 较差}]}";
    for (String[] by : new String[][] {{"progress", "优秀"}, {"rate", "较差"}}) {
      assertEquals(
          "1 a 9.00 " + by[1] + "\n2 b 7.00 较差\n3 c 5.00 优秀\n4 d 1.00",
          totals("grades: {by: {" + by[0] + ": x}" + bands, "9", "7", "5", "1")
              .january("a", "x=1")
              .january("b", "x=0.8")
              .january("c", "x=10")
              .january("d", "x=10")
              .ranked(),
          by[0]);
    }
  }

  @Test
  void a_cap_leaves_a_worse_grade_and_a_unit_without_one_as_they_are() {
    String veto = "veto: [{if: {measure: {z: {over: 0}}}, caps_grade: 良好}]\n    ";
    String grades =
        "grades: {by: {rate: x}, bands: [{at_least: 1, grade: 优秀}, {at_least: 0.5, grade: 良好},"
            + " {grade: 较差}]}";
    assertEquals(
        "1 a 9.00 良好 capped at 良好\n2 b 7.00 良好\n3 c 5.00 较差\n4 d 1.00",
        totals(veto + grades, "9", "7", "5", "1")
            .january("a", "x=10", "z=1")
            .january("b", "x=5", "z=1")
            .january("c", "x=1", "z=1")
            .january("d", "x=9", "z=1")
            .ranked());
  }

  @Test
  void aVetoOrARulingBarsFromTheRankingAndFromItsNumber() {
    String veto = "veto: [{if: vertical, bars: [ranking]}]\n    ";
    String ruling = "\nrulings: [{on: exclude, unit: 丁局, from: [ranking]}]";
    assertEquals(
        "1 b 7.00 优秀\n2 a 5.00 良好\n- c 9.00 良好\n- d 6.00 良好",
        totals(veto + GRADES.formatted(", if: {top: {share: 0.5}}") + ruling, "5", "7", "9", "6")
            .ranked());
  }

  @Test
  void theRankOfTheMonthBeforeStandsBeside() {
    MonthDraft draft =
        totals("veto: [{if: {measure: {z: {over: 0}}}, bars: [ranking]}]", "1", "2", "3", "4")
            .january("d", "z=1")
            .entered(2, "a", "y=9")
            .entered(2, "d", "z=-1");
    assertEquals("a 3, d null, c 1, b 2", before(draft, 2));
    assertEquals("c null, b null, a null, d null", before(draft, 1));
  }

  /** The units of a month by rank, each with its rank of the month before. */
  private static String before(MonthDraft draft, int month) {
    return draft.month(month).groups().stream()
        .flatMap(g -> g.units().stream())
        .map(u -> u.unit().id() + " " + u.previousRank())
        .collect(Collectors.joining(", "));
  }
}
