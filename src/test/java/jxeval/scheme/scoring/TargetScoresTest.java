package jxeval.scheme.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jxeval.Fraction;
import jxeval.scheme.Comparison;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.condition.Overspent;
import jxeval.scheme.condition.Vertical;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that read x, the progress or rate, each of 10 points. */
class TargetScoresTest {
  @ParameterizedTest(name = "x {0}, cap {1}, floor {2}: {3} ({4})")
  @CsvSource(
      textBlock =
          """
          0,    1,    0,    0,     nothing done
          1,    1,    0,    10,    exactly on schedule
          1.3,  1,    0,    10,    capped
          1/3,  1,    0,    10/3,  exact until printed
          -0.5, 1,    0,    0,     a negative x counts as 0
          1.19, 1.2,  0,    11.9,  one step below a cap over 1
          1.2,  1.2,  0,    12,    at the cap
          1.21, 1.2,  0,    12,    one step over it
          5,    none, 0,    50,    no cap
          0.5,  1,    0.5,  5,     at the floor
          0.49, 1,    0.5,  0,     one step below it
          0.51, 1,    0.5,  5.1,   one step over it
          """)
  void proportionalPointsFollowX(String x, String cap, String floor, String points, String why) {
    Proportional rule =
        new Proportional(cap.equals("none") ? null : Fraction.of(cap), Fraction.of(floor));
    assertEquals(Fraction.of(points), rule.points(Stand.at(x)), why);
    assertEquals(Fraction.of(points), rule.bonus(Stand.at(x)), why);
  }

  @ParameterizedTest(name = "x {0}: {1}")
  @CsvSource({"0, 0", "0.999, 0", "1, 10", "1.001, 10", "-1, 0"})
  void allOrNothingAsksForTheWholeTarget(String x, String points) {
    assertEquals(Fraction.of(points), new AllOrNothing().points(Stand.at(x)));
  }

  @ParameterizedTest(name = "x {0}: {1}")
  @CsvSource({
    "1.2, 10",
    "1, 10",
    "0.9999, 7.5",
    "0.8, 7.5",
    "0.7999, 5",
    "0.6, 5",
    "0.5999, 0",
    "0, 0"
  })
  void theFirstBandReachedEarns(String x, String points) {
    assertEquals(Fraction.of(points), BANDS.points(Stand.at(x)));
  }

  @Test
  void pointsAfterSharingAreWhatBandsEarnAFractionOf() {
    assertEquals(Fraction.of("9"), BANDS.points(Stand.at("0.8").shared("1.2")));
  }

  @Test
  void aBandWhoseConditionDoesNotHoldIsPassedOver() {
    Bands gated = new Bands(List.of(band("1", "1", new Vertical()), band("0.8", "0.75", null)));
    assertEquals(Fraction.of("7.5"), gated.points(Stand.at("1")));
    Bands open = new Bands(List.of(band("1", "1", new Overspent()), band("0.8", "0.75", null)));
    assertEquals(Fraction.of("10"), open.points(Stand.at("1")));
    assertEquals(Fraction.of("7.5"), open.points(Stand.at("0.8")));
  }

  private static final Bands BANDS =
      new Bands(List.of(band("1", "1", null), band("0.8", "0.75", null), band("0.6", "0.5", null)));

  private static Bands.Band band(String atLeast, String earns, @Nullable Condition when) {
    return new Bands.Band(
        new Comparison(null, Fraction.of(atLeast), null, null), Fraction.of(earns), when);
  }

  @ParameterizedTest(name = "x {0}, {1}: {2}, as a bonus {3} ({4})")
  @CsvSource(
      textBlock =
          """
          1,     plain,    10,    0,    exactly reached: nothing added
          0.99,  plain,    9.9,   0,    below 1 proportional
          0,     plain,    0,     0,    nothing done
          -2,    plain,    0,     0,    never below 0
          1.1,   plain,    10.5,  0.5,  one whole step
          1.09,  plain,    10,    0,    not yet a step
          1.199, plain,    10.5,  0.5,  the second step not yet whole
          1.2,   plain,    11,    1,    two steps
          2,     plain,    15,    5,    ten steps: at the maximum
          2.1,   plain,    15,    5,    over it
          1.15,  pro_rata, 10.75, 0.75, parts of a step
          0.95,  pro_rata, 9.5,   0,    below 1 proportional all the same
          0.9,   takes,    9,     0,    one step takes 1
          0.91,  takes,    10,    0,    not yet a step
          0.79,  takes,    8,     0,    two whole steps
          -1,    takes,    0,     0,    never below 0
          0.95,  takes_pro_rata, 9.5, 0, half a step takes half
          0.999, zero,     0,     0,    below 1 nothing
          1,     zero,     10,    0,    at 1 everything
          """)
  void stepsAddBeyondTheTarget(String x, String how, String points, String bonus, String why) {
    Steps rule =
        new Steps(
            Fraction.of("0.1"),
            Fraction.of("0.5"),
            BigFraction.of(5),
            how.startsWith("takes") ? BigFraction.ONE : null,
            how.equals("zero"),
            how.endsWith("pro_rata"));
    assertEquals(Fraction.of(points), rule.points(Stand.at(x)), why);
    assertEquals(Fraction.of(bonus), rule.bonus(Stand.at(x)), why);
  }

  @Test
  void whatStepsAddIsNotShared() {
    Steps rule = new Steps(Fraction.of("0.1"), Fraction.of("0.5"), null, null, false, false);
    assertEquals(Fraction.of("21"), rule.points(Stand.at("1.2").shared("2")));
  }
}
