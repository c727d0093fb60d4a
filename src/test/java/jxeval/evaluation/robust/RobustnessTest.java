package jxeval.evaluation.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import jxeval.evaluation.MonthDraft;
import jxeval.evaluation.Results;
import jxeval.thread.Threads;
import org.junit.jupiter.api.Test;

class RobustnessTest {
  private static final String RANKED =
      """
      assessments:
        - id: departments
          units: [department]
          total: 100
          indicators:
            - {measure: x, points: 80, pace: none, score: {proportional: {cap: 1}}}
            - {measure: y, points: 20, score: {deduct: {from: 20, each: 0.1, floor: 0}}}
          grades: {by: total, bands: [{at_least: {value: 90, assumed: true}, grade: 优秀}, {grade: 一般}]}
      """;

  /** Totals: a 90.20, b 90.10, c 89.90; d has no task and all its points in y: 100.00. */
  private static Results results() {
    return new MonthDraft(RANKED)
        .january("a", "x=10", "y=98")
        .january("b", "x=10", "y=99")
        .january("c", "x=10", "y=101")
        .month(1);
  }

  @Test
  void whatLiesNearerThanTheMarginHangsOnTheFewestPointsThatChangeIt() {
    assertEquals(
        List.of("a -0.11 RANK 2>3", "b 0.10 RANK 3>2", "b -0.11 GRADE 优秀>一般", "c 0.10 GRADE 一般>优秀"),
        told(results(), "0.2"));
  }

  @Test
  void whatLiesJustAtTheMarginDoesNotHang() {
    assertEquals(List.of(), told(results(), "0.1"));
  }

  @Test
  void anAssumedValueIsTriedATenthLargerAndATenthSmaller() {
    assertEquals(
        List.of(
            "assessments.0.grades.bands.0.at_least 90 → 81: c GRADE 一般>优秀",
            "assessments.0.grades.bands.0.at_least 90 → 99: a GRADE 优秀>一般, b GRADE 优秀>一般"),
        Robustness.of(results(), BigDecimal.ZERO, Threads.ONE).of(Doubt.Kind.ASSUMED).stream()
            .map(
                h -> {
                  Doubt.Assumed doubt = (Doubt.Assumed) h.doubt();
                  return doubt.value().path()
                      + " "
                      + doubt.value().value()
                      + " → "
                      + doubt.tried()
                      + ": "
                      + changes(h);
                })
            .toList());
  }

  private static List<String> told(Results results, String margin) {
    return Robustness.of(results, new BigDecimal(margin), Threads.ONE)
        .of(Doubt.Kind.POINTS)
        .stream()
        .map(
            h -> {
              Doubt.Points doubt = (Doubt.Points) h.doubt();
              return doubt.unit().id() + " " + doubt.by() + " " + changes(h);
            })
        .toList();
  }

  private static String changes(Hanging hanging) {
    return hanging.changes().stream()
        .map(c -> c.verdict().unit() + " " + c.verdict().kind() + " " + c.was() + ">" + c.becomes())
        .map(
            c ->
                c.replaceFirst(
                    "^" + (hanging.doubt() instanceof Doubt.Points p ? p.unit().id() + " " : ""),
                    ""))
        .collect(Collectors.joining(", "));
  }
}
