package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  @ParameterizedTest(name = "{0} is {1}, too precise: {2}")
  @CsvSource(
      textBlock =
          """
          0,                     0,                   false
          -0.0,                  0,                   false
          +5,                    5,                   false
          .5,                    0.5,                 false
          5.,                    5,                   false
          007,                   7,                   false
          1200.50,               1200.5,              false
          120000.0,              120000,              false
          -0.050,                -0.05,               false
          .0,                    0,                   false
          0.000,                 0,                   false
          00.5,                  0.5,                 false
          10.20,                 10.2,                false
          1E5,                   100000,              false
          1.5e-7,                0.00000015,          false
          0.10000000000000001,   0.1,                 false
          1234567.8900000001,    1234567.89,          false
          0.30000000000000004,   0.3,                 false
          0.33333333333333331,   0.333333333333333,   true
          123456789012345,       123456789012345,     false
          1234567890123450,      1234567890123450,    false
          1234567890123454,      1234567890123450,    true
          1234567890123455,      1234567890123460,    true
          -1234567890123455,     -1234567890123460,   true
          123456789012345678,    123456789012346000,  true
          1E+308,                1E+308,              false
          4.9E-324,              4.9E-324,            false
          """)
  void aStoredNumberIsReadToFifteenDigits(String stored, String text, boolean tooPrecise) {
    BigDecimal number = Objects.requireNonNull(Decimals.of(stored));

    assertEquals(text, Decimals.text(number));
    assertEquals(text, Objects.requireNonNullElse(plain(stored), text));
    assertEquals(tooPrecise, Decimals.isTooPrecise(stored, number));
  }

  @ParameterizedTest(name = "[{0}] is no number")
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "e5",
        "1e",
        "1e+",
        "1d",
        "1f",
        "0x1",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e309",
        "1e999",
        "1e-400",
        "1e99999",
        "1,200",
        "1 2",
        " 1",
        "１２",
        "一",
        "1_000",
        "--1",
        "1.2.3",
        "1.2.0",
        "..0",
        "-.",
        "1.-0"
      })
  void everythingElseIsNoNumber(String stored) {
    assertNull(Decimals.of(stored));
    assertNull(plain(stored));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "7, 7",
    "1.0, 1",
    "5., 5",
    "0.50, 0.5",
    "100, 100",
    "123456789012345, 123456789012345"
  })
  void aNumberThatIsStoredAsItIsQuotedIsLeftAsItIsButForZerosAtItsEnd(String stored, String text) {
    assertEquals(text, plain(stored));
  }

  private static @Nullable String plain(String stored) {
    Chars chars = new Chars();
    chars.add(stored.toCharArray(), 0, stored.length());
    return chars.plain();
  }

  @Test
  void whatIsWrittenAsADoubleComesBackAsItsShortestDecimal() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal shown = BigDecimal.valueOf(random.nextInt(), random.nextInt(7));
      String stored = Decimals.stored(shown.doubleValue());
      assertEquals(0, shown.compareTo(Objects.requireNonNull(Decimals.of(stored))), stored);
    }
  }
}
