package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jxeval.Fraction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {
  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource({
    "1, 2, -1",
    "2, 1, 1",
    "1/3, 2/6, 0",
    "-5, -9, 1",
    "-9, -5, -1",
    "-1/2, -2/3, 1",
    "-1, 1, -1",
    "0, -1, 1",
    "2/3, 1/3, 1",
    "-2/3, -1/3, -1"
  })
  void fractionsCompareByValueOnBothSidesOfZero(String a, String b, int expected) {
    assertEquals(expected, Exact.compare(Fraction.of(a), Fraction.of(b)));
    assertEquals(Fraction.of(expected > 0 ? a : b), Exact.max(Fraction.of(a), Fraction.of(b)));
    assertEquals(Fraction.of(expected > 0 ? b : a), Exact.min(Fraction.of(a), Fraction.of(b)));
  }

  @Test
  void a_sign_below_the_line_counts_as_one_above() {
    assertEquals(1, Exact.compare(BigFraction.of(1, -3), BigFraction.of(2, -3)));
    assertEquals(-1, Exact.compare(BigFraction.of(1, -3), BigFraction.of(1, 3)));
    assertEquals(0, Exact.compare(BigFraction.of(1, -3), BigFraction.of(-1, 3)));
  }

  @ParameterizedTest(name = "⌊{0}⌋ = {1}")
  @CsvSource({"0, 0", "0.99, 0", "1, 1", "-0.5, -1", "-1, -1", "7/2, 3"})
  void floorsGoDown(String exact, int floor) {
    assertEquals(BigFraction.of(floor), Exact.floor(Fraction.of(exact)));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "'', 0",
    "1/2, 1/2",
    "1/2 1/2, 1",
    "1/3 1/6 1/2 2, 3",
    "0.25 -0.25, 0",
    "-1/3 0.1 0.2 7, 209/30"
  })
  void sumsAreExact(String parts, String sum) {
    List<String> numbers = Stream.of(parts.split(" ")).filter(p -> !p.isEmpty()).toList();
    assertEquals(Fraction.of(sum), Exact.sum(numbers, Fraction::of));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"0.1, 1/10", "1E+3, 1000", "12.50, 25/2", "-0.2, -1/5"})
  void decimalsBecomeExactFractions(String decimal, String fraction) {
    assertEquals(Fraction.of(fraction), Exact.of(new BigDecimal(decimal)));
  }
}
