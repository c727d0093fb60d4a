package jxeval.scheme.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jxeval.Fraction;
import jxeval.scheme.Comparison;
import jxeval.scheme.Filter;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that read the actual alone, each of 10 points. */
class ActualScoresTest {
  @ParameterizedTest(name = "{0} pieces of {1}, per {2}, at most {3}, parts {4}: {5}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          0,   2, -,   6, false, 0
          2,   2, -,   6, false, 4
          3,   2, -,   6, false, 6
          4,   2, -,   6, false, 6
          4,   2, -,   -, false, 8
          1/3, 2, -,   6, false, 2/3
          99,  1, 100, -, false, 0
          100, 1, 100, -, false, 1
          250, 1, 100, -, false, 2
          250, 1, 100, -, true,  2.5
          250, 1, 100, 2, true,  2
          """)
  void eachPieceIsWorthPoints(
      String actual,
      String worth,
      @Nullable String per,
      @Nullable String max,
      boolean proRata,
      String points) {
    Each rule = new Each(Fraction.of(worth), fraction(per), proRata, fraction(max), List.of());
    assertEquals(Fraction.of(points), rule.points(Stand.with(actual)));
  }

  @Test
  void thePointsOfAnIndicatorDoNotBoundWhatEachPieceIsWorth() {
    Each rule = new Each(BigFraction.of(4), null, false, null, List.of());
    assertEquals(Fraction.of("12"), rule.points(Stand.with("3")));
  }

  @ParameterizedTest(name = "projects of {0}: {1}")
  @CsvSource({
    "'', 0",
    "'49999', 0",
    "'50000', 2",
    "'199999', 2",
    "'200000', 6",
    "'200000 50000', 8",
    "'200000 200000', 8",
    "'-', 0"
  })
  void theFirstTierThatFitsARowCounts(String sizes, String points) {
    Each rule =
        new Each(
            null,
            null,
            false,
            BigFraction.of(8),
            List.of(
                new Each.Tier(planned("200000"), BigFraction.of(6)),
                new Each.Tier(planned("50000"), BigFraction.of(2))));
    List<Standing.Part> rows =
        sizes.isEmpty()
            ? List.of()
            : Arrays.stream(sizes.split(" ")).map(s -> row(s, BigFraction.ONE)).toList();
    assertEquals(Fraction.of(points), rule.points(Stand.with("0").of(rows)));
  }

  @Test
  void aTierOfASharedProjectEarnsTheShare() {
    Each rule =
        new Each(null, null, false, null, List.of(new Each.Tier(planned("5"), BigFraction.of(6))));
    assertEquals(
        Fraction.of("2"), rule.points(Stand.with("1/3").of(List.of(row("9", Fraction.of("1/3"))))));
  }

  @Test
  void tiersThatAreAlikeCountARowOnce() {
    Each.Tier tier = new Each.Tier(planned("5"), BigFraction.of(6));
    Each rule = new Each(null, null, false, null, List.of(tier, tier));
    assertEquals(
        Fraction.of("6"), rule.points(Stand.with("1").of(List.of(row("9", BigFraction.ONE)))));
  }

  @ParameterizedTest(name = "{0}: from {1}, each {2}, floor {3}, shared {4}: {5}")
  @CsvSource({
    "0,   10, 1,   0,  1,   10",
    "3,   10, 1,   0,  1,   7",
    "10,  10, 1,   0,  1,   0",
    "11,  10, 1,   0,  1,   0",
    "0.5, 10, 1,   0,  1,   9.5",
    "2,   0,  1,   -5, 1,   -2",
    "9,   0,  1,   -5, 1,   -5",
    "3,   10, 1,   0,  1.5, 12",
    "3,   10, 1,   14, 1.5, 14"
  })
  void everyPieceIsDeducted(
      String actual, String from, String each, String floor, String sharing, String points) {
    Deduct rule = new Deduct(Fraction.of(from), Fraction.of(each), Fraction.of(floor));
    assertEquals(Fraction.of(points), rule.points(Stand.with(actual).shared(sharing)));
  }

  @ParameterizedTest(name = "{0} among {1}, best {2}: {3}")
  @CsvSource({
    "50,  50 100 0,  1,   5",
    "100, 50 100 0,  1,   10",
    "0,   50 100 0,  1,   0",
    "80,  80 100,    0.8, 10",
    "79,  79 100,    0.8, 79/8",
    "100, 80 100,    0.8, 10",
    "0,   0 0,       1,   0",
    "-1,  -1 -2,     1,   0",
    "7,   7,         1,   10"
  })
  void relativePointsFollowTheBest(String actual, String group, String best, String points) {
    assertEquals(
        Fraction.of(points),
        new Relative(Fraction.of(best)).points(Stand.with(actual).among(group)));
  }

  @ParameterizedTest(name = "{0} among {1}: {2}")
  @CsvSource({
    "0,  0 10 20,   6",
    "10, 0 10 20,   8",
    "20, 0 10 20,   10",
    "5,  5 5 5,     10",
    "5,  5,         10",
    "1,  0 1 3,     22/3",
    "-4, -4 0 4,    6"
  })
  void efficacyLiesBetweenTheWorstAndTheBest(String actual, String group, String points) {
    assertEquals(
        Fraction.of(points),
        new Efficacy(BigFraction.of(60), BigFraction.of(100))
            .points(Stand.with(actual).among(group)));
  }

  @ParameterizedTest(name = "{0} among {1}, shared {2}: {3}")
  @CsvSource({
    "9, 9 8 8 7 1, 1,   10",
    "8, 9 8 8 7 1, 1,   8",
    "7, 9 8 8 7 1, 1,   4",
    "1, 9 8 8 7 1, 1,   3",
    "9, 9 9,       1,   10",
    "8, 9 8,       1.5, 13"
  })
  void ranksOnTheMeasureEarnLessStepByStep(
      String actual, String group, String sharing, String points) {
    ByRank rule = new ByRank(BigFraction.of(10), BigFraction.of(2), BigFraction.of(3));
    assertEquals(Fraction.of(points), rule.points(Stand.with(actual).among(group).shared(sharing)));
  }

  @Test
  void onlyRulesThatReadXNeedATarget() {
    BigFraction one = BigFraction.ONE;
    Stream.of(
            new Proportional(one, one),
            new AllOrNothing(),
            new Bands(List.of()),
            new Steps(one, one, null, null, false, false))
        .forEach(r -> assertTrue(r.needsTarget(), r.toString()));
    Stream.of(
            new Each(one, null, false, null, List.of()),
            new Deduct(one, one, one),
            new Relative(one),
            new Efficacy(one, one),
            new ByRank(one, one, one))
        .forEach(r -> assertFalse(r.needsTarget(), r.toString()));
  }

  @Test
  void a_rule_is_called_as_in_the_target_file() {
    assertEquals("all_or_nothing", new AllOrNothing().id());
    assertEquals("by_rank", new ByRank(BigFraction.ONE, BigFraction.ONE, BigFraction.ONE).id());
    assertEquals("bands", new Bands(List.of()).id());
  }

  private static Filter planned(String atLeast) {
    return new Filter.Field(
        "planned",
        new jxeval.scheme.Test.Bounds(new Comparison(null, Fraction.of(atLeast), null, null)));
  }

  private static Standing.Part row(String size, BigFraction amount) {
    return new Stand.Row(amount, new RowOfSize(size.equals("-") ? null : new BigDecimal(size)));
  }

  private static @Nullable BigFraction fraction(@Nullable String text) {
    return text == null ? null : Fraction.of(text);
  }
}
