package jxeval.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ruling can keep departments a (group 甲) and b (group 乙) and team t out of. */
class OpenToTest {
  private static final String TARGETS =
      """
      schema: jx-eval/targets/1
      title: 考核
      year: 2021
      units:
        - {id: t, name: 一队, kind: team}
        - {id: a, name: 甲局, kind: department, group: 甲}
        - {id: b, name: 乙局, kind: department, group: 乙}
      measures: {}
      assessments: [{id: departments, units: [department], total: 0, indicators: []}]
      awards:
        everybody: {kind: prizes, group: departments, slots: [{id: 一等奖, count: 1}]}
        first: {kind: prizes, group: departments/甲, slots: [{id: 一等奖, count: 1}]}
        done: {kind: task_completion, units: [team]}
        capital: {kind: tiered, base: verification.recognised}
        exports: {kind: exports, classes: {其他: {of: total}}}
        named: {kind: nominations, units: [department], if: {won: prizes}}
        people: {kind: people}
      """;

  @ParameterizedTest(name = "{0}: t {1}, a {2}, b {3}")
  @CsvSource({
    "everybody,   false, true,  true",
    "first,       false, true,  false",
    "prizes,      false, true,  true",
    "done,        true,  false, false",
    "capital,     true,  true,  true",
    "exports,     false, false, false",
    "named,       false, true,  true",
    "nominations, false, true,  true",
    "people,      true,  true,  true",
    "ranking,     false, true,  true",
    "rating,      true,  true,  true",
    "nothing,     false, false, false"
  })
  void an_award_is_open_to_the_kinds_and_the_group_that_it_is_for(
      String word, boolean t, boolean a, boolean b) {
    Scheme scheme =
        Objects.requireNonNull(
            SchemeLoader.load(
                    "targets-2021.yaml",
                    TARGETS.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    List.of())
                .scheme());
    OpenTo open = new OpenTo(scheme);
    for (Map.Entry<String, Boolean> expected : Map.of("t", t, "a", a, "b", b).entrySet()) {
      Unit unit = scheme.unit(expected.getKey()).orElseThrow();
      assertEquals(expected.getValue(), open.to(unit, word), unit.name());
    }
  }
}
