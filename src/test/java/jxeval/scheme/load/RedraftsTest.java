package jxeval.scheme.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jxeval.model.Rounding;
import jxeval.scheme.Parameter;
import jxeval.scheme.Revisions.Revised;
import jxeval.scheme.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedraftsTest {
  private static final String FILE =
      """
      schema: jx-eval/targets/1
      title: 某县
      year: 2021
      units: [{id: a, name: 甲局, kind: department, tasks: {value: {x: 0.5亿元, z: 3}, assumed: true}}]
      measures:
        x: {sum: projects.paid_in, unit: 万元, label: 进资}
        z: {count: trips, where: {kind: {value: 外出, assumed: true}}, unit: 批, label: 批次}
      assessments:
        - id: departments
          units: [department]
          total: {value: 100, assumed: true}
          indicators:
            - {measure: x, points: {value: 60, assumed: true}, score: {proportional: {cap: 1}}}
            - {measure: z, points: 30, score: {deduct: {from: 30, each: 1, floor: 0}}}
            - {id: p, measure: x, points: 10, score: {proportional: {cap: 1}}}
      awards:
        best: {kind: prizes, group: departments, slots: [{id: 一等奖, count: {value: 2, assumed: true}}]}
        none: {kind: prizes, group: departments, slots: [{id: 一等奖, count: {value: 0, assumed: true}}]}
      """;

  @ParameterizedTest(name = "{0} times {1}: {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          path                              | times | reads
          units.0.tasks                     | 1.1   | {x: 0.55亿元, z: 3.3}
          units.0.tasks                     | 0.9   | {x: 0.45亿元, z: 2.7}
          assessments.0.indicators.0.points | 1.1   | 66
          awards.best.slots.0.count         | 1.1   | 3
          awards.best.slots.0.count         | 0.9   | 1
          awards.none.slots.0.count         | 1.1   | 1
          awards.none.slots.0.count         | 0.9   | nothing
          measures.z.where.kind             | 1.1   | nothing
          assessments.0.total               | 1.1   | nothing
          """)
  void aValueIsDrawnUpAgainWhereTheFileHoldsTogetherWithIt(
      String path, BigDecimal times, String reads) {
    assertEquals(reads, scaled(path, times).map(Revised::value).orElse("nothing"));
  }

  @ParameterizedTest(name = "times {0}: {1}")
  @CsvSource({"1.1, 66 25.5 8.5", "0.9, 54 34.5 11.5"})
  void pointsThatOneIndicatorGainsComeFromTheOthersInProportion(BigDecimal times, String points) {
    Scheme scheme = scaled("assessments.0.indicators.0.points", times).orElseThrow().scheme();
    assertEquals(
        points,
        scheme.assessments().get(0).indicators().stream()
            .map(i -> Rounding.trimmed(i.points(), 6).toPlainString())
            .collect(Collectors.joining(" ")));
  }

  private static Optional<Revised> scaled(String path, BigDecimal times) {
    Loaded loaded = SchemeLoader.load("t.yaml", FILE.getBytes(StandardCharsets.UTF_8), List.of());
    Scheme scheme = Objects.requireNonNull(loaded.scheme(), () -> loaded.findings().toString());
    Parameter value =
        scheme.parameters().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    return scheme.revisions().scaled(value, times);
  }
}
