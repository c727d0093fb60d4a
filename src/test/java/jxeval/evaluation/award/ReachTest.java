package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.SchemeLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the awards of a file reach whose measures 1 to 12, tasks and targets are all assumed. */
class ReachTest {
  private static final String ASSUMED = "{value: 9, assumed: true, note: 样例}";

  private static final String ASSESSMENTS =
      """
      assessments:
        - id: departments
          units: [department]
          total: 0
          broken_zero: {measure: m11, over: 0}
          tie_break: [m2]
          indicators:
            - measure: m1
              points: 0
              target: TARGET
              if: {measure: {m3: {over: 0}}}
              score: {bands: [{at_least: 1, earns: 1, if: {measure: {m4: {over: 0}}}}, {at_least: 0, earns: 0}]}
              bonus:
                - measure: m5
                  if: {measure: {m6: {over: 0}}}
                  score: {bands: [{at_least: 1, earns: 1, if: {measure: {m7: {over: 0}}}}, {at_least: 0, earns: 0}]}
          veto: [{if: {measure: {m8: {over: 0}}}, caps_total: 1}]
          grades: {by: {progress: m9}, bands: [{at_least: 1, grade: 优秀, if: {measure: {m10: {over: 0}}}}, {grade: 一般}]}
        - {id: teams, units: [team], total: 0, indicators: [{measure: m12, points: 0, target: TARGET}]}
      """
          .replace("TARGET", ASSUMED);

  private static final String ALL_SCORES =
      "m1 m2 m3 m4 m5 m6 m7 m8 task:m1 task:m2 task:m5 target:0";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {measure: {m1: {over: 0}}}                   | m1
          {rate: {m1: {over: 0}}}                      | m1 task:m1 target:0
          {progress: {m2: {over: 0}}}                  | m2 task:m2
          {any: [vertical, overspent]}                 | ''
          not_broken_zero                              | m11
          {total: {over: 1}}                           | SCORES
          {rank: {at_most: 1}}                         | SCORES
          {top: 1}                                     | SCORES
          {not: {bottom: 1}}                           | SCORES
          {grade: 优秀}                                  | SCORES m9 m10 task:m9
          {all: [{grade: 优秀}, {measure: {m11: {over: 0}}}]} | SCORES m9 m10 m11 task:m9
          {consequence: card}                          | m12
          """)
  void an_award_rests_on_what_its_condition_asks_of_its_kind_of_unit(String when, String reached) {
    String card =
        """
        consequences:
          - {id: other, at: year_end, units: [department], if: {measure: {m10: {over: 0}}}}
          - {id: card, at: year_end, units: [department], if: {measure: {m12: {over: 0}}}}
        """;
    for (String kind : List.of("task_completion", "nominations")) {
      String award = "awards: {k: {kind: " + kind + ", units: [department], if: " + when + "}}\n";
      assertEquals(ordered(reached), reached(ASSESSMENTS + card + award), kind);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {kind: prizes, group: departments, slots: [{id: 一等奖, count: 1, amount: {each: {measure: m12, worth: 1}}}]} | SCORES m12
          {kind: prizes, group: teams, slots: [{id: 一等奖, count: 1}]}                                                 | m12 task:m12 target:1
          {kind: task_completion, units: [team], amount: {each: {measure: m1, worth: 1}}, divide_by: m2}               | m1 m2
          {kind: tiered, base: tax.retained}                                                                           | ''
          {kind: exports, classes: {其他: {of: total}}}                                                                  | ''
          {kind: people}                                                                                               | ''
          """)
  void an_award_rests_on_the_measures_that_rank_pay_and_divide(String award, String reached) {
    assertEquals(ordered(reached), reached(ASSESSMENTS + "awards: {k: " + award + "}\n"));
  }

  @Test
  void a_consequence_that_closes_no_award_is_out_of_reach() {
    String award = "awards: {k: {kind: people}}\n";
    String card =
        "consequences: [{id: card, at: %s, units: [department], bars: [%s],"
            + " if: {measure: {m1: {over: 0}}}}]\n";
    assertEquals("m1", reached(award + card.formatted("year_end", "k")));
    assertEquals("m1", reached(award + card.formatted("survey", "k")));
    assertEquals("", reached(award + card.formatted("year_end", "rating")));
    assertEquals("", reached(card.formatted("year_end", "rating")));
    assertEquals("", reached(award + card.formatted("midyear", "k")));
  }

  @Test
  void a_built_measure_rests_on_all_its_operands() {
    String built =
        """
          ratio: {ratio: [m1, {task: m2}]}
          minus: {minus: [{measure: ratio, times: 3}, m3], unit: 分}
          plus: {plus: [minus, {due: m4}, 5], unit: 分}
        awards: {k: {kind: task_completion, units: [team], divide_by: plus}}
        """;
    assertEquals("m1 m3 task:m2 task:m4", reached(built.indent(0)));
  }

  private static String ordered(String reached) {
    return shown(List.of(reached.replace("SCORES", ALL_SCORES).split(" ")));
  }

  private static String shown(List<String> words) {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }

  /** Measures by their id, then the department's tasks, then targets by their assessment. */
  private static String reached(String rest) {
    String tasks =
        numbered().mapToObj(i -> "m" + i + ": " + ASSUMED).collect(Collectors.joining(", "));
    String measures =
        numbered()
            .mapToObj(
                i ->
                    "  m%d: {sum: entries.value, where: {item: 甲%d}, unit: 分, cap: %s}\n"
                        .formatted(i, i, ASSUMED))
            .collect(Collectors.joining());
    String text =
        """
        schema: jx-eval/targets/1
        title: 考核
        year: 2021
        units:
          - {id: t, name: 一队, kind: team}
          - {id: a, name: 甲局, kind: department, tasks: {%s}}
        measures:
        """
                .formatted(tasks)
            + measures
            + rest;
    Loaded loaded =
        SchemeLoader.load("targets-2021.yaml", text.getBytes(StandardCharsets.UTF_8), List.of());
    Scheme scheme = Objects.requireNonNull(loaded.scheme(), () -> loaded.findings().toString());
    return shown(
        MoneyBasis.assumed(scheme).stream()
            .map(Parameter::path)
            .map(
                p ->
                    p.replaceFirst("measures\\.(m\\d+)\\.cap", "$1")
                        .replaceFirst("units\\.1\\.tasks\\.", "task:")
                        .replaceFirst("assessments\\.(\\d)\\.indicators\\.0\\.target", "target:$1"))
            .toList());
  }

  private static IntStream numbered() {
    return IntStream.rangeClosed(1, 12);
  }
}
