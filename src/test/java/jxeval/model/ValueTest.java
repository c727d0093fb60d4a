package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "5, 5.0, true",
    "5, ５, true",
    "5, 5.01, false",
    "0, 0.00, true",
    "5, 五, false",
    "1200, 1.2E+3, true"
  })
  void an_amount_is_a_word_of_its_value(BigDecimal amount, String word, boolean is) {
    assertEquals(is, new Value.Amount(amount).is(word));
  }

  @ParameterizedTest(name = "{0}/{1} is {2}: {3}")
  @CsvSource({"1, 3, 0.3333, true", "1, 3, 0.33, false", "1, 2, 0.5, true", "2, 3, 0.6667, true"})
  void a_quotient_is_a_word_as_it_is_printed(int over, int under, String word, boolean is) {
    Value quotient = new Value.Quotient(BigFraction.of(over, under));
    assertEquals(is, quotient.is(word));
    assertEquals(Optional.of(BigFraction.of(over, under)), quotient.number(), "and exact beyond");
  }

  @Test
  void a_quotient_is_shown_with_four_decimals() {
    assertEquals("0.6667", new Value.Quotient(BigFraction.of(2, 3)).shown());
  }

  @Test
  void a_day_is_its_date_and_a_text_its_folded_self() {
    assertEquals("2021-05-03", new Value.Day(LocalDate.of(2021, 5, 3)).shown());
    assertEquals(true, new Value.Day(LocalDate.of(2021, 5, 3)).is("2021-05-03"));
    assertEquals(false, new Value.Day(LocalDate.of(2021, 5, 3)).is("2021-05-04"));
    assertEquals(true, new Value.Text("（甲）").is("( 甲 )"));
    assertEquals(Optional.empty(), new Value.Text("5").number());
  }

  @Test
  void several_values_are_each_of_them() {
    Value both = new Value.Many(List.of(new Value.Text("a"), new Value.Amount(BigDecimal.TEN)));
    assertEquals("a、10", both.shown());
    assertEquals(
        List.of(true, true, false), List.of(both.is("a"), both.is("10.0"), both.is("a、10")));
    assertEquals(2, both.each().size());
    assertEquals(List.of(new Value.Text("a")), new Value.Text("a").each());
  }

  @Test
  void equal_amounts_are_equal_however_written() {
    assertEquals(new Value.Amount(new BigDecimal("0.0")), new Value.Amount(BigDecimal.ZERO));
    assertEquals("100", new Value.Amount(new BigDecimal("1E+2")).shown());
    assertEquals(new Value.Amount(new BigDecimal("5.10")), new Value.Amount(new BigDecimal("5.1")));
  }
}
