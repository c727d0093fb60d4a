package jxeval.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  @ParameterizedTest(name = "{0} in percent with two decimals holds {1}")
  @CsvSource({"0.12344, 0.1234", "0.12345, 0.1235", "-0.12345, -0.1235", "0, 0.0000", "1, 1.0000"})
  void a_percentage_is_a_fraction_rounded_half_up(BigDecimal fraction, String held) {
    assertEquals(held, Cell.percent(fraction).content().shown());
  }

  @ParameterizedTest(name = "a gap of {0} is {1} percentage points")
  @CsvSource({"0.0417, 4.17", "-0.2917, -29.17", "0, 0.00"})
  void a_gap_is_in_percentage_points(BigDecimal fraction, String held) {
    assertEquals(held, Cell.gap(fraction).content().shown());
  }

  @ParameterizedTest(name = "{0} things show as {1}")
  @CsvSource({"3.00, 3", "0, 0", "0.5, 0.50", "0.333333, 0.33", "0.999, 1", "1200, 1200"})
  void a_count_shows_parts_only_where_there_are_any(BigDecimal count, String held) {
    assertEquals(held, Cell.count(count).content().shown());
  }

  @Test
  void numbers_print_as_their_kind_asks() {
    assertEquals("1,234,567.50", Cell.amount(new BigDecimal("1234567.5"), 2).printed());
    assertEquals("-123.000000", Cell.amount(new BigDecimal("-123"), 6).printed());
    assertEquals("-1,234", Cell.count(-1234).printed());
    assertEquals("91.25%", Cell.percent(new BigDecimal("0.9125")).printed());
    assertEquals("+4.17", Cell.gap(new BigDecimal("0.0417")).printed());
    assertEquals("-4.17", Cell.gap(new BigDecimal("-0.0417")).printed());
    assertEquals("0.00", Cell.gap(BigDecimal.ZERO).printed());
    assertEquals("1093.50", Cell.score(new BigDecimal("1093.5"), 2).printed());
    assertEquals("2021-05-31", Cell.date(LocalDate.of(2021, 5, 31)).printed());
  }

  @Test
  void what_does_not_apply_shows_a_dash() {
    assertEquals("-", Cell.percent(null).content().shown());
    assertEquals("-", Cell.amount(null, 2).content().shown());
    assertEquals("-", Cell.rank(null).content().shown());
  }

  @Test
  void a_row_must_fill_every_column() {
    Table.Builder table = Table.of("t").column(Column.of("a", "甲")).row("1");
    assertEquals(
        "table t, row 1: 0 cells for 1 columns",
        assertThrows(IllegalArgumentException.class, table::build).getMessage());
  }

  @Test
  void keys_are_unique() {
    Table.Builder table =
        Table.of("t").column(Column.of("a", "甲")).row("1", Cell.text("x")).row("1", Cell.text("y"));
    assertThrows(IllegalArgumentException.class, table::build);
  }

  @Test
  @DisplayName("a new function of Excel is refused, the word in a text is not")
  void only_old_functions() {
    assertThrows(IllegalArgumentException.class, () -> Formula.of("XLOOKUP({0},1,2)", Ref.of("a")));
    assertEquals(
        "IF({0}=0,\"XLOOKUP(\",1)", Formula.of("IF({0}=0,\"XLOOKUP(\",1)", Ref.of("a")).text());
  }

  @Test
  void a_formula_needs_a_reference_for_each_slot() {
    assertThrows(IllegalArgumentException.class, () -> Formula.of("{0}+{1}", Ref.of("a")));
    assertEquals("SUM({0},{1})", Formula.sum(List.of(Ref.of("a"), Ref.of("b"))).text());
  }

  @ParameterizedTest(name = "grade {0} of {1} is {2}")
  @CsvSource({
    "0, 4, EXCELLENT",
    "1, 4, GOOD",
    "2, 4, FAIR",
    "3, 4, POOR",
    "0, 1, EXCELLENT",
    "0, 2, EXCELLENT",
    "1, 2, POOR",
    "1, 3, GOOD",
    "1, 5, GOOD",
    "2, 5, GOOD",
    "3, 5, FAIR"
  })
  void tones_follow_the_order_of_the_grades(int place, int grades, Tone tone) {
    assertEquals(tone, Tone.of(place, grades));
  }

  @Test
  void plain_cells_of_a_total_row_are_totals() {
    Table table = Table.of("t").column(Column.of("a", "甲")).total("sum", Cell.count(3)).build();
    assertEquals(Role.TOTAL, table.rows().get(0).cells().get(0).role());
  }
}
