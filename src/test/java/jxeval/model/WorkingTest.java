package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import jxeval.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTest {
  @ParameterizedTest(name = "{0} {1} {2} = {3}")
  @CsvSource({
    "7, PLUS, -9, -2",
    "7, MINUS, 9, -2",
    "1/3, TIMES, 6, 2",
    "1, OVER, 3, 1/3",
    "7, WHOLE_TIMES, 2, 3",
    "-7, WHOLE_TIMES, 2, -4",
    "-9, LEAST, -5, -9",
    "-9, MOST, -5, -5",
    "2.005, ROUNDED, 2, 2.01",
    "-2.005, ROUNDED, 2, -2.01"
  })
  void twoNumbersAreJoinedExactly(String a, Working.Operation by, String b, String value) {
    Working joined = Working.joined(by, of(a), of(b));
    assertEquals(Fraction.of(value), joined.value());
  }

  @Test
  void partsAreJoinedFromLeftToRight() {
    assertEquals(
        Fraction.of("-4"),
        Working.joined(Working.Operation.MINUS, of("1"), of("2"), of("3")).value());
  }

  @Test
  void theSumOfNothingIsNothing() {
    assertEquals(Working.nothing(), Working.sum(java.util.List.of()));
  }

  @Test
  void onlyANegativeIsHeldAtNothing() {
    assertEquals(of("3"), of("3").notNegative());
    assertEquals(Fraction.of("0"), of("-3").notNegative().value());
  }

  @Test
  void aNameGivesWayToItsWorkingWhereverItStands() {
    Working points = Working.named("points", Fraction.of("6"));
    Working product = Working.joined(Working.Operation.TIMES, points, of("2"));
    Working sum = Working.joined(Working.Operation.PLUS, of("4"), of("2"));
    assertEquals(
        Working.joined(Working.Operation.TIMES, sum, of("2")),
        product.expanded(Map.of("points", sum)));
    assertEquals(product, product.expanded(Map.of("x", sum)), "another name stays");
  }

  private static Working of(String value) {
    return Working.of(Fraction.of(value));
  }
}
