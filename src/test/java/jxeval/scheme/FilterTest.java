package jxeval.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jxeval.Fraction;
import jxeval.model.Value;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
  private static final Filter.Field YES = new Filter.Field("yes", new Test.In(List.of("是")));
  private static final Filter.Field NO = new Filter.Field("yes", new Test.In(List.of("否")));
  private static final Filter.Field OPEN = new Filter.Field("blank", new Test.In(List.of("是")));

  /** A row of a run for May 2021. */
  private record Row(Map<String, Value> fields, Truth blank) implements RowView {
    @Override
    public @Nullable Value get(String field) {
      return fields.get(field);
    }

    @Override
    public YearMonth month() {
      return YearMonth.of(2021, 5);
    }
  }

  private static Row row(Truth blank) {
    return new Row(new TreeMap<>(Map.of("yes", new Value.Text("是"))), blank);
  }

  private static Truth test(Test test, @Nullable Value value) {
    return test.of(value, row(Truth.FALSE));
  }

  @ParameterizedTest(name = "{0} in {1}: {2}; not in: {3}")
  @CsvSource(
      textBlock =
          """
          甲（江西）, 甲(江西),   true,  false
          Ａ１,       A1,         true,  false
          甲,         乙 甲,      true,  false
          甲,         乙 丙,      false, true
          ABC,        abc,        false, true
          甲、乙,     乙,         true,  false
          甲、乙,     丙,         false, true
          500.0,      500,        true,  false
          500,        500.00,     true,  false
          500,        5000,       false, true
          500,        五百,       false, true
          2021-05-03, 2021-05-03, true,  false
          2021-05-03, 2021-05-04, false, true
          """)
  void wordsMatchFoldedTextsNumbersAndDaysByValue(
      String value, String words, boolean in, boolean notIn) {
    List<String> list = List.of(words.split(" "));
    assertEquals(Truth.of(in), test(new Test.In(list), value(value)));
    assertEquals(Truth.of(notIn), test(new Test.NotIn(list), value(value)));
  }

  @ParameterizedTest(name = "{0}: over 2000 {1}, at least {2}, below {3}, at most {4}")
  @CsvSource({
    "1999.99, false, false, true, true",
    "2000, false, true, false, true",
    "2000.01, true, true, false, false",
    "甲, false, false, false, false",
    "2021-05-03, false, false, false, false",
    "1、3000, true, true, true, true"
  })
  void boundsAreAskedOfNumbersOnly(
      String value, boolean over, boolean atLeast, boolean below, boolean atMost) {
    BigFraction b = BigFraction.of(2000);
    assertEquals(Truth.of(over), bounds(value, new Comparison(b, null, null, null)));
    assertEquals(Truth.of(atLeast), bounds(value, new Comparison(null, b, null, null)));
    assertEquals(Truth.of(below), bounds(value, new Comparison(null, null, b, null)));
    assertEquals(Truth.of(atMost), bounds(value, new Comparison(null, null, null, b)));
  }

  private static Truth bounds(String value, Comparison comparison) {
    return test(new Test.Bounds(comparison), value(value));
  }

  @ParameterizedTest(name = "{0} in May 2021: this year {1}, this quarter {2}, this month {3}")
  @CsvSource({
    "2020-12-31, false, false, false",
    "2021-01-01, true, false, false",
    "2021-03-31, true, false, false",
    "2021-04-01, true, true, false",
    "2021-05-01, true, true, true",
    "2021-05-31, true, true, true",
    "2021-06-30, true, true, false",
    "2021-07-01, true, false, false",
    "2021-12-31, true, false, false",
    "2022-01-01, false, false, false",
    "今年, false, false, false"
  })
  void daysLieInTheCalendarSpansOfTheRun(String day, boolean year, boolean quarter, boolean month) {
    assertEquals(Truth.of(year), test(new Test.During(Span.YEAR), value(day)));
    assertEquals(Truth.of(quarter), test(new Test.During(Span.QUARTER), value(day)));
    assertEquals(Truth.of(month), test(new Test.During(Span.MONTH), value(day)));
  }

  @ParameterizedTest(name = "{0} within 2021-03-01 … 2021-03-31: {1}; with open ends {2}, {3}")
  @CsvSource({
    "2021-02-28, false, false, true",
    "2021-03-01, true, true, true",
    "2021-03-31, true, true, true",
    "2021-04-01, false, true, false"
  })
  void rangesOfDaysIncludeTheirEnds(String day, boolean within, boolean from, boolean to) {
    LocalDate first = LocalDate.of(2021, 3, 1);
    LocalDate last = LocalDate.of(2021, 3, 31);
    assertEquals(Truth.of(within), test(new Test.Between(first, last), value(day)));
    assertEquals(Truth.of(from), test(new Test.Between(first, null), value(day)));
    assertEquals(Truth.of(to), test(new Test.Between(null, last), value(day)));
  }

  @Nested
  @DisplayName("A blank field")
  class Blank {
    private final List<Test> tests =
        List.of(
            new Test.In(List.of("是")),
            new Test.NotIn(List.of("是")),
            new Test.Bounds(new Comparison(null, BigFraction.ZERO, null, null)),
            new Test.During(Span.YEAR),
            new Test.Between(null, null));

    @org.junit.jupiter.api.Test
    void failsEveryTestOfAMeasureButBlank() {
      tests.forEach(t -> assertEquals(Truth.FALSE, t.of(null, row(Truth.FALSE))));
      assertEquals(Truth.TRUE, new Test.IsBlank().of(null, row(Truth.FALSE)));
      assertEquals(Truth.FALSE, new Test.IsBlank().of(new Value.Text("是"), row(Truth.FALSE)));
    }

    @org.junit.jupiter.api.Test
    void leavesEveryTestOfScreeningOpenButBlank() {
      tests.forEach(t -> assertEquals(Truth.UNKNOWN, t.of(null, row(Truth.UNKNOWN))));
      assertEquals(Truth.TRUE, new Test.IsBlank().of(null, row(Truth.UNKNOWN)));
    }

    @org.junit.jupiter.api.Test
    void passesTheNegationOfATestInMeasuresOnly() {
      assertEquals(Truth.TRUE, new Filter.Not(OPEN).of(row(Truth.FALSE)));
      assertEquals(Truth.UNKNOWN, new Filter.Not(OPEN).of(row(Truth.UNKNOWN)));
    }

    @org.junit.jupiter.api.Test
    void decidesNothingThatOtherPartsDecide() {
      Row row = row(Truth.UNKNOWN);
      assertEquals(Truth.FALSE, new Filter.All(List.of(NO, OPEN)).of(row));
      assertEquals(Truth.UNKNOWN, new Filter.All(List.of(YES, OPEN)).of(row));
      assertEquals(Truth.TRUE, new Filter.Any(List.of(OPEN, YES)).of(row));
      assertEquals(Truth.UNKNOWN, new Filter.Any(List.of(OPEN, NO)).of(row));
    }
  }

  @org.junit.jupiter.api.Test
  void anEmptyFilterPassesEveryRow() {
    assertEquals(Truth.TRUE, Filter.EVERY.of(row(Truth.FALSE)));
    assertEquals(Truth.FALSE, new Filter.Any(List.of()).of(row(Truth.FALSE)));
  }

  @ParameterizedTest(name = "{0} of {1}, at least 0.05: {2}, in screening {3}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          5,    100, TRUE,  TRUE
          4.99, 100, FALSE, FALSE
          0,    100, FALSE, FALSE
          -,    100, FALSE, UNKNOWN
          5,    -,   FALSE, UNKNOWN
          5,    0,   FALSE, UNKNOWN
          """)
  void aRatioOfTwoFieldsKeepsBounds(
      @Nullable String over, @Nullable String under, Truth measure, Truth screening) {
    Filter ratio =
        new Filter.Ratio("over", "under", new Comparison(null, Fraction.of("0.05"), null, null));
    Map<String, Value> fields = new TreeMap<>();
    if (over != null) {
      fields.put("over", value(over));
    }
    if (under != null) {
      fields.put("under", value(under));
    }
    assertEquals(measure, ratio.of(new Row(fields, Truth.FALSE)));
    assertEquals(screening, ratio.of(new Row(fields, Truth.UNKNOWN)));
  }

  private static Value value(String text) {
    if (text.contains("、")) {
      List<Value> values = new ArrayList<>();
      for (String part : text.split("、")) {
        values.add(value(part));
      }
      return new Value.Many(values);
    }
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return new Value.Day(LocalDate.parse(text));
    }
    return text.matches("-?[0-9.]+")
        ? new Value.Amount(new BigDecimal(text))
        : new Value.Text(text);
  }
}
