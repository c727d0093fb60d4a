package jxeval.scheme.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jxeval.model.Exact;
import jxeval.scheme.Denomination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are read character by character are those that patterns describe. */
class ScannedTextsTest {
  private static final int SEEDS = 20;
  private static final int TEXTS = 4000;
  private static final int LONGEST = 7;

  private static final String DIGITS = "[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)";
  private static final Pattern NUMBER = Pattern.compile(DIGITS + "(?:[eE][-+]?[0-9]{1,3})?");
  private static final Pattern AMOUNT = Pattern.compile("(" + DIGITS + ")\\s*([^-+0-9\\s.]\\S*)");
  private static final Pattern COUNT_WORD = Pattern.compile("%|[\\p{IsHan}&&[^元币万亿]]{1,3}");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})月?");

  private static final List<String> OF_NUMBERS =
      List.of(
          "0",
          "7",
          "12",
          "999",
          "+",
          "-",
          ".",
          "e",
          "E",
          " ",
          "\t",
          "\u000B",
          "\u3000",
          "\u00A0",
          "\uFF15",
          "\u0665",
          "%",
          "万元",
          "元",
          "亿元",
          "个",
          "家",
          "\uD840\uDC00",
          "\uD83D\uDE00",
          "x");

  private static final List<String> OF_DAYS =
      List.of(
          "2021", "1", "0", "12", "31", "02", "29", "-", "/", ".", "年", "月", "日", " ", "\uFF11",
          "号");

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  private static String text(Random random, List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(LONGEST); i >= 0; i--) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void numbers_and_amounts_are_what_their_patterns_match(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random, OF_NUMBERS);
      String plain = text.strip();
      assertEquals(NUMBER.matcher(plain).matches() && isBounded(plain), isNumber(text), text);
      Matcher amount = AMOUNT.matcher(plain);
      boolean known = amount.matches() && Denomination.isKnown(amount.group(2));
      String expected =
          known ? Decimals.plain(amount.group(1)).orElseThrow() + " " + amount.group(2) : "";
      assertEquals(expected, amount(text), text);
    }
  }

  private static boolean isNumber(String text) {
    return Decimals.plain(text).isPresent();
  }

  /** Texts here are short, and so beyond the bounds by their exponent alone. */
  private static boolean isBounded(String number) {
    return !number.matches(".*[eE][-+]?[0-9]{2,}|.{18,}") || isNumber(number);
  }

  private static String amount(String text) {
    return Decimals.withUnit(text).map(a -> a.number() + " " + a.unit()).orElse("");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void days_and_months_are_what_their_patterns_match(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random, OF_DAYS);
      assertEquals(day(text), Dates.day(text), text);
      assertEquals(month(text), Dates.month(text), text);
    }
  }

  private static Optional<LocalDate> day(String text) {
    Matcher m = DAY.matcher(text);
    try {
      return m.matches()
          ? Optional.of(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<YearMonth> month(String text) {
    Matcher m = MONTH.matcher(text);
    return m.matches() && number(m, 2) >= 1 && number(m, 2) <= 12
        ? Optional.of(YearMonth.of(number(m, 1), number(m, 2)))
        : Optional.empty();
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "007", "-0", "+12", "999999999", "1000000000", "-999999999", "12."})
  void numbers_are_those_that_decimals_have(String text) {
    BigDecimal decimal = new BigDecimal(text);
    assertEquals(Exact.of(decimal), Decimals.plain(text).orElseThrow());
    assertEquals(Exact.of(decimal), Decimals.withUnit(text + "元").orElseThrow().number());
  }

  @Test
  void every_character_is_a_count_word_as_the_pattern_has_it() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String one = new String(Character.toChars(c));
      boolean scaled = Denomination.scaled().contains(one);
      assertEquals(scaled || COUNT_WORD.matcher(one).matches(), Denomination.isKnown(one), one);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void count_words_are_what_their_pattern_matches(int seed) {
    Random random = new Random(seed);
    List<String> parts =
        List.of("个", "件", "元", "万", "亿", "币", "%", "\uD840\uDC00", "\uD840", "〇", "々", "a", " ");
    for (int i = 0; i < TEXTS; i++) {
      String word = text(random, parts);
      boolean scaled = Denomination.scaled().contains(word);
      assertEquals(!scaled && COUNT_WORD.matcher(word).matches(), Denomination.isCount(word), word);
    }
  }
}
