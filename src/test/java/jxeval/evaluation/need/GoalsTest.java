package jxeval.evaluation.need;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalsTest {
  private static final String TARGETS =
      """
      schema: jx-eval/targets/1
      title: 考核
      year: 2021
      units:
        - {id: t, name: 一队, kind: team}
        - {id: a, name: 甲局, kind: department, group: A}
        - {id: b, name: 乙局, kind: department}
        - {id: z, name: 丙镇, kind: township}
      measures: {}
      assessments:
        - {id: departments, units: [department], total: 0, indicators: [], grades: {by: total, bands: [{at_least: 1, grade: 优秀}, {grade: 一般}]}}
        - {id: townships, units: [township], total: 0, indicators: []}
      awards:
        best: {kind: prizes, group: departments, slots: [{id: 一等奖, count: 1}, {id: 二等奖, count: 1}]}
        first: {kind: prizes, group: departments/A, slots: [{id: 甲组奖, count: 1}]}
        village: {kind: prizes, group: townships, slots: [{id: 乡镇奖, count: 1}]}
      """;

  @ParameterizedTest(name = "{0}: grades {1}, prizes {2}, a rank in {3}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          a, 优秀 一般, 一等奖 二等奖 甲组奖, departments
          b, 优秀 一般, 一等奖 二等奖,        departments
          z, '',        乡镇奖,               townships
          t, '',        '',                   -
          """)
  void what_a_unit_can_want(String unit, String grades, String prizes, String ranking) {
    Scheme scheme =
        Objects.requireNonNull(
            SchemeLoader.load(
                    "targets-2021.yaml", TARGETS.getBytes(StandardCharsets.UTF_8), List.of())
                .scheme());
    Goals goals = new Goals(scheme, scheme.unit(unit).orElseThrow());
    assertEquals(grades, String.join(" ", goals.grades()));
    assertEquals(prizes, String.join(" ", goals.prizes()));
    assertEquals(ranking, goals.rank(1).map(g -> g.assessment().id()).orElse(null));
    assertEquals(
        prizes.contains("甲组奖"), goals.prize("甲组奖").isPresent(), "a prize of group A alone");
  }
}
