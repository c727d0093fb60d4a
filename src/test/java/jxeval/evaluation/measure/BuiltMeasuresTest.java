package jxeval.evaluation.measure;

import static jxeval.evaluation.measure.Measures.measure;
import static jxeval.evaluation.measure.Measures.number;
import static jxeval.evaluation.measure.Measures.plus;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import jxeval.Fraction;
import jxeval.ledger.Subject;
import jxeval.model.Unit;
import jxeval.scheme.CountyTarget;
import jxeval.scheme.Measure;
import jxeval.scheme.SchemeDraft;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures made of measures at the end of May: exports 8, trade 20, nothing of a, a mean of none.
 */
class BuiltMeasuresTest {
  private final SchemeDraft scheme = new SchemeDraft();
  private final Listed rows = new Listed();
  private final Unit unit =
      new Unit(
          "a",
          "甲",
          java.util.List.of(),
          "team",
          null,
          false,
          null,
          null,
          new Unit.Focus(java.util.List.of(), java.util.List.of()),
          false,
          "",
          Map.of("exports", BigFraction.of(60)));

  @BeforeEach
  void trade() {
    scheme.units.add(unit);
    for (String id : new String[] {"exports", "trade", "nothing"}) {
      scheme.measures.put(id, Measures.entries(id));
    }
    scheme.measures.put("unknown", Measures.of("unknown", Measure.Kind.MEAN, "entries.last_year"));
    scheme.countyTargets.add(
        new CountyTarget("exports", "exports", "出口", BigFraction.of(120), null, true, null, ""));
    rows.row("entries", 4, "item=exports", "value=8").row("entries", 5, "item=trade", "value=20");
  }

  private @Nullable BigFraction value(Measure.Formula formula) {
    return value(Measures.of("m", formula), Subject.of(unit));
  }

  private @Nullable BigFraction value(Measure measure, Subject subject) {
    return new Figures(scheme.build(), rows).of(measure, subject).value();
  }

  @Test
  void aRatioIsExactAndNullOverNothing() {
    assertEquals(
        Fraction.of("2/5"), value(new Measure.Ratio(measure("exports"), measure("trade"))));
    assertNull(value(new Measure.Ratio(measure("exports"), measure("nothing"))));
    assertEquals(
        BigFraction.ZERO, value(new Measure.Ratio(measure("nothing"), measure("exports"))));
  }

  @Test
  void sumsAndDifferencesTakeFactorsAndMayFallBelowZero() {
    assertEquals(
        Fraction.of("41"), value(plus(measure("exports", 2), measure("trade"), number(5))));
    assertEquals(
        Fraction.of("-12"), value(new Measure.Minus(measure("exports"), measure("trade"))));
    assertEquals(
        Fraction.of("-32"), value(new Measure.Minus(measure("exports"), measure("trade", 2))));
    assertEquals(Fraction.of("16"), value(new Measure.Plain(measure("exports", 2))));
  }

  @Test
  void oneOperandWithoutAValueLeavesNone() {
    assertNull(value(plus(measure("exports"), measure("unknown"))));
    assertNull(value(new Measure.Minus(measure("unknown"), measure("exports"))));
    assertNull(value(new Measure.Ratio(measure("exports"), measure("unknown"))));
    assertNull(value(new Measure.Ratio(measure("unknown"), measure("exports"))));
    assertNull(value(new Measure.Plain(new Measure.Task("trade"))));
  }

  @Test
  void aTaskIsTheUnitsAndWhatIsDueFollowsThePace() {
    assertEquals(Fraction.of("60"), value(new Measure.Plain(new Measure.Task("exports"))));
    assertEquals(Fraction.of("25"), value(new Measure.Plain(new Measure.Due("exports"))));
    assertEquals(
        Fraction.of("-17"),
        value(new Measure.Minus(measure("exports"), new Measure.Due("exports"))));
  }

  @Test
  void theCountysTaskIsItsTarget() {
    Measure task = Measures.of("m", new Measure.Plain(new Measure.Task("exports")));
    Measure due = Measures.of("m", new Measure.Plain(new Measure.Due("exports")));
    assertEquals(Fraction.of("120"), value(task, Subject.COUNTY));
    assertEquals(Fraction.of("50"), value(due, Subject.COUNTY));
  }

  @Test
  void of_a_ratio_the_whole_target_is_due_from_the_start() {
    scheme.measures.put(
        "share", Measures.of("share", new Measure.Ratio(measure("exports"), measure("trade"))));
    scheme.countyTargets.add(
        new CountyTarget("share", "share", "占比", Fraction.of("0.35"), null, false, null, ""));
    Measure due = Measures.of("m", new Measure.Plain(new Measure.Due("share")));
    assertEquals(Fraction.of("0.35"), value(due, Subject.COUNTY));
    assertNull(value(due, Subject.of(unit)), "without a task nothing is due");
  }

  @ParameterizedTest(name = "exports − {0}, floor {1}, cap {2}: {3}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          0,  -,  -,  8
          10, -,  -,  -2
          10, 0,  -,  0
          8,  0,  -,  0
          0,  -,  5,  5
          0,  -,  8,  8
          10, -3, -,  -2
          20, -3, -,  -3
          0,  9,  5,  5
          """)
  void aFloorAndThenACapBoundAnyMeasure(
      int less, @Nullable Integer floor, @Nullable Integer cap, String expected) {
    Measure measure =
        new Measure(
            "m",
            "m",
            null,
            new Measure.Minus(measure("exports"), number(less)),
            floor == null ? null : BigFraction.of(floor),
            cap == null ? null : BigFraction.of(cap),
            null,
            "");
    assertEquals(Fraction.of(expected), value(measure, Subject.of(unit)));
  }

  @Test
  void aFloorDoesNotMakeANumberOfNothing() {
    Measure measure =
        new Measure(
            "m",
            "m",
            null,
            new Measure.Plain(measure("unknown")),
            BigFraction.ZERO,
            null,
            null,
            "");
    assertNull(value(measure, Subject.of(unit)));
  }
}
