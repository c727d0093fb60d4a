package jxeval.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals of a trial that gives points away or takes them. */
class TotalsTest {
  @ParameterizedTest(name = "{0} shifted by {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {"90.00, 0.01, 90.01", "90.00, 0, 90.00", "1.00, -2, 0.00", "-, 5, -"})
  void points_are_added_and_a_total_is_never_below_zero_nor_made_of_nothing(
      @Nullable BigDecimal total, BigDecimal by, @Nullable BigDecimal shifted) {
    Totals before = new Totals(List.of(), total, BigDecimal.ONE);
    assertEquals(new Totals(List.of(), shifted, BigDecimal.ONE), before.shifted(by));
  }
}
