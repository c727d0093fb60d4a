package jxeval.evaluation.consequence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jxeval.evaluation.MonthDraft;
import org.junit.jupiter.api.Test;

/** What a month brings upon units (5-details, Consequences), each as a worked example. */
class ConsequencesTest {
  /** Totals 9, 7, 7 and 1. */
  private static MonthDraft draft(String consequences) {
    return new MonthDraft(
            """
            assessments:
              - id: departments
                units: [department]
                total: 0
                broken_zero: {measure: z, over: 0}
                indicators: [{measure: y, bonus_only: true, score: {each: {worth: 1}}}]
                grades: {bands: [{at_least: 7, grade: 良好}, {grade: 较差}]}
            """
                + consequences)
        .january("a", "y=1")
        .january("b", "y=7")
        .january("c", "y=9", "z=1")
        .january("d", "y=7");
  }

  private static List<String> raised(String condition) {
    return draft("consequences: [{id: q, at: monthly, units: [department], if: " + condition + "}]")
        .raised(1)
        .stream()
        .map(r -> r.substring(2))
        .toList();
  }

  @Test
  void theyStandByRankThenAsInTheFile() {
    assertEquals(List.of("c", "b", "d", "a"), raised("{total: {at_least: 1}}"));
  }

  @Test
  void eachConditionReadsWhatItNames() {
    assertEquals(List.of("a"), raised("{grade: 较差}"));
    assertEquals(List.of("a"), raised("{total: {below: 7}}"));
    assertEquals(List.of("b", "d"), raised("{rank: {at_least: 2, below: 4}}"));
    assertEquals(List.of("c"), raised("vertical"));
    assertEquals(List.of("b", "d", "a"), raised("not_broken_zero"));
    assertEquals(List.of("c"), raised("{measure: {z: {over: 0}}}"));
    assertEquals(List.of("c", "a"), raised("{any: [vertical, {grade: 较差}]}"));
    assertEquals(
        List.of("d"),
        raised(
            "{all: [{rank: {at_most: 2}}, {not: vertical}, {not: {rate: {x: {at_least: 0}}}}]}"));
  }

  @Test
  void topAndBottomLetTiesIn() {
    assertEquals(List.of("c", "b", "d"), raised("{top: 2}"));
    assertEquals(List.of("b", "d", "a"), raised("{bottom: 2}"));
    assertEquals(List.of("a"), raised("{bottom: 1}"));
    assertEquals(List.of(), raised("{bottom: {share: 0.2}}"));
  }

  @Test
  void withoutATargetRateAndProgressAreFalse() {
    assertEquals(
        List.of("c", "b"), raised("{all: [{progress: {x: {below: 1}}}, {rank: {at_most: 2}}]}"));
  }

  @Test
  void aLaterOneReadsAnEarlierOneUnlessItIsWaived() {
    String two =
        """
        consequences:
          - {id: first, at: monthly, units: [department], if: {grade: 较差}}
          - {id: then, at: monthly, units: [department], if: {any: [{consequence: first}, vertical]}}
        """;
    assertEquals(List.of("first a", "then c", "then a"), draft(two).raised(1));
    String waived = two + "rulings: [{on: waive, consequence: first, unit: 甲局}]\n";
    assertEquals(List.of("then c"), draft(waived).raised(1));
  }

  @Test
  void a_unit_that_no_assessment_covers_breaks_zero_by_a_new_project() {
    String asked = "consequences: [{id: q, at: monthly, units: [team], if: not_broken_zero}]";
    assertEquals(List.of(), new MonthDraft(asked).raised(1));
    String measured = "  new_projects: {sum: entries.value, where: {item: 新项目}, unit: 个}\n" + asked;
    assertEquals(List.of("q t"), new MonthDraft(measured).raised(1));
    assertEquals(List.of("q t"), new MonthDraft(measured).january("t", "新项目=0").raised(1));
    assertEquals(List.of(), new MonthDraft(measured).january("t", "新项目=0.5").raised(1));
  }

  @Test
  void quarterlyOnesComeInTheLastMonthOfAQuarter() {
    MonthDraft draft =
        draft("consequences: [{id: q, at: quarterly, units: [department], if: vertical}]");
    assertEquals(List.of(), draft.raised(1));
    assertEquals(List.of(), draft.raised(2));
    assertEquals(List.of("q c"), draft.raised(3));
    assertEquals(List.of("q c"), draft.raised(12));
  }

  @Test
  void thoseOfOtherRunsDoNotCome() {
    for (String at : List.of("midyear", "year_end", "survey")) {
      String other = "consequences: [{id: q, at: %s, units: [department], if: vertical}]";
      assertEquals(List.of(), draft(other.formatted(at)).raised(6), at);
    }
  }

  @Test
  void a_unit_that_is_not_ranked_is_neither_best_nor_last() {
    String excluded = "\nrulings: [{on: exclude, unit: d, from: [ranking]}]";
    for (String quota : List.of("{top: 9}", "{bottom: 9}", "{rank: {at_least: 1}}")) {
      assertEquals(
          List.of("q c", "q b", "q a"),
          draft(
                  "consequences: [{id: q, at: monthly, units: [department], if: "
                      + quota
                      + "}]"
                      + excluded)
              .raised(1),
          quota);
    }
  }

  @Test
  void without_a_total_no_condition_on_it_holds() {
    MonthDraft draft =
        new MonthDraft(
            """
            assessments:
              - id: departments
                units: [department]
                total: 10
                indicators: [{measure: x, points: 10}]
            consequences: [{id: q, at: monthly, units: [department], if: {total: {at_least: 0}}}]
            """);
    assertEquals(List.of("q a", "q b", "q c"), draft.raised(1));
  }

  @Test
  void progress_has_the_pace_of_the_first_indicator_of_its_measure_and_the_first_target() {
    MonthDraft draft =
        new MonthDraft(
                """
                assessments:
                  - id: departments
                    units: [department]
                    total: 0
                    indicators:
                      - {id: y1, measure: y, bonus_only: true, score: {each: {worth: 1}}}
                      - {id: x1, measure: x, pace: none, bonus_only: true, score: {each: {worth: 1}}}
                      - {id: x2, measure: x, target: 4, bonus_only: true, score: {each: {worth: 1}}}
                      - {id: x3, measure: x, target: 9, bonus_only: true, score: {each: {worth: 1}}}
                consequences:
                  - {id: own, at: monthly, units: [department], if: {progress: {x: {at_least: 1, at_most: 1}}}}
                  - {id: none, at: monthly, units: [department], if: {progress: {y: {at_least: 0}}}}
                """)
            .january("c", "x=10", "y=1")
            .january("d", "x=4", "y=1");
    assertEquals(List.of("own c", "own d"), draft.raised(1));
  }

  @Test
  void progress_of_a_measure_that_no_indicator_scores_is_at_the_pace_of_the_year_but_a_ratios() {
    MonthDraft draft =
        new MonthDraft(
                """
                  share: {ratio: [y, z]}
                consequences:
                  - {id: paced, at: monthly, units: [department], if: {progress: {x: {at_least: 1.2, at_most: 1.2}}}}
                  - {id: whole, at: monthly, units: [department], if: {rate: {x: {at_least: 0.1, at_most: 0.1}}}}
                  - {id: none, at: monthly, units: [department], if: {progress: {share: {at_least: 0}}}}
                """)
            .january("a", "x=1");
    assertEquals(List.of("paced a", "whole a"), draft.raised(1));
  }
}
