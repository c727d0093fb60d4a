package jxeval.evaluation.consequence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import jxeval.evaluation.MonthDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that a consequence names: departments at rank 4 with x 3 of 10 in January, y 1. */
class ReasonsTest {
  private static final String TARGETS =
      """
        share: {ratio: [x, {task: x}], label: 占比}
        mean: {mean: entries.value, where: {item: 无}, unit: 分, label: 均分}
        people: {count: entries, where: {item: z}, unit: 人, label: 人数}
      assessments:
        - id: departments
          units: [department]
          total: 0
          BROKEN_ZERO
          indicators: [{measure: y, bonus_only: true, score: {each: {worth: 1}}}]
          grades: {bands: [{at_least: 7, grade: 良好}, {grade: 较差}]}
      consequences:
        - {id: first, at: monthly, units: [department], if: {grade: 较差}, says: 通报}
        - {id: q, at: monthly, units: [department], if: CONDITION}
      """;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {measure: {y: {over: 0.5, below: 2}}}    | measure [y, 1分, > 0.5, < 2]
          {measure: {share: {at_most: 0.4}}}       | measure [占比, 30.00%, ≤ 40%]
          {not: {measure: {mean: {over: 0}}}}      | measure [均分, -, ≤ 0]
          {measure: {people: {at_most: 0}}}        | measure [人数, 0人, ≤ 0]
          {rate: {x: {at_least: 0.3}}}             | rate [x, 30.00%, ≥ 30%]
          {progress: {x: {over: 1}}}               | progress [x, 360.00%, > 100%]
          {not: {progress: {y: {over: 1}}}}        | progress [y, -, ≤ 100%]
          {total: {below: 2}}                      | total [1.00, < 2]
          {not: {total: {at_least: 2, over: 9}}}   | total [1.00, ≤ 9 / < 2]
          {rank: {at_least: 4}}                    | rank [4, ≥ 4]
          {grade: [良好, 较差]}                       | grade [较差, 良好、较差]
          {not: {grade: 良好}}                       | not.grade [较差, 良好]
          {bottom: 1}                              | bottom [4, 1]
          {bottom: {share: 0.255}}                 | bottom [4, 25.5%]
          {not: {top: 1}}                          | not.top [4, 1]
          {consequence: first}                     | consequence [通报]
          {not: vertical}                          | not.vertical []
          {any: [vertical, {all: [{rank: {over: 3}}, {total: {over: 0}}]}]} | rank [4, > 3] total [1.00, > 0]
          """)
  void a_cause_is_told_with_the_figures_that_make_it(String condition, String reasons) {
    assertEquals(reasons, reasons("broken_zero: none", condition));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {measure: z, over: 0}         | not_broken_zero       | not_broken_zero [z, 0分]
          {measure: mean, over: 0}      | not_broken_zero       | not_broken_zero [均分, -]
          {measure: x, over: 0}         | {not: not_broken_zero} | not.not_broken_zero [x, 3分]
          none                          | {not: not_broken_zero} | not.not_broken_zero []
          """)
  void zero_is_broken_or_not_by_the_measure_that_the_assessment_names(
      String brokenZero, String condition, String reasons) {
    assertEquals(reasons, reasons("broken_zero: " + brokenZero, condition));
  }

  @Test
  void a_unit_that_is_not_surveyed_has_no_score_to_tell() {
    MonthDraft draft =
        new MonthDraft(
            """
            satisfaction: {dimensions: {信息公开: 1}, raters: {企业代表: 1}, rounds: [2021上半年], top: 1}
            consequences: [{id: q, at: survey, units: [team], if: {not: {survey: top}}}]
            """);
    assertEquals(
        "[not.survey.top [-]]",
        draft.satisfaction().consequences().stream()
            .flatMap(r -> r.reasons().stream())
            .map(r -> r.key() + " " + r.args())
            .toList()
            .toString());
  }

  private static String reasons(String brokenZero, String condition) {
    return new MonthDraft(
            TARGETS.replace("BROKEN_ZERO", brokenZero).replace("CONDITION", condition))
            .january("a", "x=3", "y=1")
            .january("b", "y=8")
            .january("c", "y=9")
            .january("d", "y=7")
            .month(1)
            .consequences()
            .stream()
            .filter(r -> r.consequence().id().equals("q") && r.unit().id().equals("a"))
            .flatMap(r -> r.reasons().stream())
            .map(r -> r.key() + " " + r.args())
            .collect(Collectors.joining(" "));
  }
}
