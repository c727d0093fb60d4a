package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  @ParameterizedTest(name = "{0}/{1} to {2} decimals is {3}, trimmed {4}")
  @CsvSource({
    "1, 3, 4, 0.3333, 0.3333",
    "1, 8, 2, 0.13, 0.13",
    "-1, 8, 2, -0.13, -0.13",
    "-1, 1000, 2, 0.00, 0",
    "100, 1, 6, 100.000000, 100",
    "5, 2, 0, 3, 3",
    "2, 3, 2, 0.67, 0.67",
    "1, 200, 2, 0.01, 0.01",
    "49999, 10000000, 2, 0.00, 0",
    "-1, 200, 2, -0.01, -0.01",
    "93495, 1000, 2, 93.50, 93.5",
    "24999, 10000, 0, 2, 2",
    "1234567890123, 2, 6, 617283945061.500000, 617283945061.5",
    "0, 7, 4, 0.0000, 0"
  })
  void values_are_rounded_half_away_from_zero(
      long numerator, long denominator, int decimals, String printed, String trimmed) {
    BigFraction exact = BigFraction.of(numerator, denominator);
    assertEquals(printed, Rounding.halfUp(exact, decimals).toPlainString());
    assertEquals(trimmed, Rounding.trimmed(exact, decimals).toPlainString());
  }
}
