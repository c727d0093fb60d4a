package jxeval.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
  @ParameterizedTest(name = "{2} as {0} with {1} decimals is {3}")
  @CsvSource({
    "AMOUNT, 0, 0, 0",
    "AMOUNT, 0, 999, 999",
    "AMOUNT, 0, 999.5, '1,000'",
    "AMOUNT, 2, 1000, '1,000.00'",
    "AMOUNT, 0, -999, -999",
    "AMOUNT, 0, -1000, '-1,000'",
    "AMOUNT, 0, -100000, '-100,000'",
    "AMOUNT, 4, 123456.78905, '123,456.7891'",
    "AMOUNT, 1, 1234567890, '1,234,567,890.0'",
    "COUNT, 0, 12345, '12,345'",
    "PERCENT, 2, 12.34567, 1234.57%",
    "GAP, 2, 1234.5, +1234.50",
    "GAP, 2, 0, 0.00",
    "GAP, 2, -4.17, -4.17",
    "SCORE, 2, 1234.5, 1234.50",
    "RANK, 0, 1000, 1000"
  })
  void a_number_is_printed_as_its_cell_shows_it(
      Format.Kind kind, int decimals, BigDecimal number, String printed) {
    assertEquals(printed, new Format(kind, decimals).print(number));
  }
}
