package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialsTest {

  @ParameterizedTest(name = "{0} counted from 1904 {1} is {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "0, false, 1899-12-31",
        "59, false, 1900-02-28",
        "60, false, 1900-03-01",
        "61, false, 1900-03-01",
        "44319.99, false, 2021-05-03",
        "42857, true, 2021-05-03",
        "0, true, 1904-01-01",
        "2958465, false, 9999-12-31",
        "2958465.5, false, -",
        "2957003, true, 9999-12-31",
        "2957004, true, -",
        "-1, false, -"
      })
  void aSerialNumberIsADayOfTheCalendar(BigDecimal serial, boolean from1904, @Nullable String day) {
    assertEquals(day, Serials.day(serial, from1904));
  }

  @Test
  void daysOfManyYearsAreToldApartHoweverOftenTheyCome() {
    LocalDate first = LocalDate.of(1904, 1, 1);
    for (int round = 0; round < 2; round++) {
      for (int days = 0; days < 50_000; days++) {
        assertEquals(first.plusDays(days).toString(), Serials.day(BigDecimal.valueOf(days), true));
      }
    }
  }
}
