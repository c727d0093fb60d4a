package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
  private static final Table.Builder TABLE =
      Table.of("t")
          .column(Column.of("a", "甲"))
          .column(Column.of("b", "乙", "一").span(2))
          .column(Column.of("c", "乙", "二"))
          .row("1", Cell.count(1), Cell.count(2), Cell.count(3))
          .row("2", Cell.count(4), Cell.count(5), Cell.count(6))
          .total("sum", Cell.count(5), Cell.count(7), Cell.count(9));

  private static Layout layout(Sheet... sheets) {
    return new Layout(Workbook.of("w", "w", Arrays.asList(sheets)));
  }

  private static String a1(Ref ref) {
    Layout layout =
        layout(
            Sheet.named("一").table(TABLE).build(),
            Sheet.named("O'二/三").subtitle("", "", "").table(TABLE).build());
    Grid from = layout.grids().get(0);
    Area area = layout.area(ref, from, "t", "2");
    return area.sheet().equals("一") ? area.a1() : area.full();
  }

  @Test
  void references_find_their_cells_by_key() {
    assertEquals("A5", a1(Ref.of("a")));
    assertEquals("D4", a1(Ref.of("1", "c")));
    assertEquals("B6", a1(Ref.of("sum", "b")));
    assertEquals("D4:D5", a1(Ref.column("c")));
    assertEquals("A5:D5", a1(Ref.across("a", "c")));
    assertEquals("A5:A6", a1(Ref.rows("2", "sum", "a")));
    assertEquals("'O''二_三'!D5:D6", a1(Ref.column("c").on("O'二/三")));
    assertEquals("D4", a1(Ref.of("c").at("1").in("t")));
  }

  @Test
  void a_reference_to_nowhere_is_a_mistake() {
    for (Ref ref :
        List.of(Ref.of("x"), Ref.of("9", "a"), Ref.of("a").in("no"), Ref.of("1", "a").on("no"))) {
      assertThrows(IllegalArgumentException.class, () -> a1(ref), ref::toString);
    }
  }

  @Test
  void a_column_between_whose_rows_totals_stand_cannot_be_summed() {
    Table.Builder table =
        Table.of("t")
            .column(Column.of("a", "甲"))
            .row("1", Cell.count(1))
            .total("sub", Cell.count(1))
            .row("2", Cell.count(2));
    Layout layout = layout(Sheet.named("一").table(table).build());
    Grid grid = layout.grids().get(0);
    assertThrows(
        IllegalArgumentException.class, () -> layout.area(Ref.column("a"), grid, "t", "1"));
  }

  @Test
  void totals_above_the_body_are_left_out_of_its_column() {
    Table.Builder table =
        Table.of("t")
            .column(Column.of("a", "甲"))
            .total("sum", Cell.count(3))
            .row("1", Cell.count(1))
            .row("2", Cell.count(2));
    Layout layout = layout(Sheet.named("一").table(table).build());
    assertEquals("A4:A5", layout.area(Ref.column("a"), layout.grids().get(0), "t", "1").a1());
  }

  @Test
  void neighbours_with_one_label_share_a_merged_header() {
    List<Placed> header = Header.of(TABLE.build(), 0);
    assertEquals(
        List.of("甲 0,0 2×1", "乙 0,1 1×3", "一 1,1 1×2", "二 1,3 1×1"),
        header.stream()
            .map(
                p ->
                    "%s %d,%d %d×%d"
                        .formatted(p.cell().printed(), p.row(), p.column(), p.rows(), p.columns()))
            .toList());
  }

  @Test
  void a_covered_cell_holds_nothing() {
    Table.Builder table =
        Table.of("t")
            .column(Column.of("a", "甲"))
            .column(Column.of("b", "乙"))
            .row("1", Cell.text("x").across(2), Cell.text("y"));
    Sheet sheet = Sheet.named("一").table(table).build();
    assertThrows(IllegalArgumentException.class, () -> layout(sheet));
  }

  @ParameterizedTest(name = "{0} at width {1} takes {2} lines")
  @CsvSource({
    "汉字汉字, 8, 1",
    "汉字汉字汉, 8, 2",
    "abcd efgh, 9, 1",
    "abcd efgh, 8, 2",
    "abcdefghij, 4, 3",
    "'', 8, 1",
    "汉字abc, 6, 2",
    "汉字ab汉, 6, 2"
  })
  void text_wraps_by_columns_of_half_width(String text, int width, int lines) {
    assertEquals(lines, TextWidth.lines(text, width));
  }

  @ParameterizedTest(name = "{0} takes {1} lines, the widest {2}")
  @CsvSource({
    "a|b, 2, 1",
    "汉字|b, 2, 4",
    "a||汉, 3, 2",
    "a|, 1, 1",
    "|a, 2, 1",
    "a$|汉, 2, 2",
    "a$汉, 2, 2",
    "汉字汉字汉|a, 3, 10"
  })
  void text_of_several_lines_is_as_wide_as_the_widest(String text, int lines, int widest) {
    String broken = text.replace('|', '\n').replace('$', '\r');
    assertEquals(lines, TextWidth.lines(broken, 8));
    assertEquals(widest, TextWidth.of(broken));
  }

  @Test
  void long_texts_get_higher_rows_and_no_number_is_cut() {
    Table.Builder table =
        Table.of("t")
            .column(Column.of("a", "甲").width(20))
            .column(Column.of("b", "乙"))
            .row(
                "1",
                Cell.text("汉".repeat(100)),
                Cell.amount(new java.math.BigDecimal("123456789012.345678"), 6));
    Grid grid = layout(Sheet.named("一").table(table).build()).grids().get(0);
    int[] widths = Widths.of(grid);
    int[] heights = new Heights(grid, widths).of(widths);
    assertTrue(widths[1] >= "123,456,789,012.345678".length() + 2, Arrays.toString(widths));
    int lines = (200 + widths[0] - 4) / (widths[0] - 3);
    assertTrue(heights[2] >= lines * 15, Arrays.toString(heights));
  }

  @ParameterizedTest(name = "sheet {0} is written as {1}")
  @CsvSource({
    "通报, 通报",
    "a/b\\c:d*e?f[g]h, a_b_c_d_e_f_g_h",
    "'', Sheet",
    "'''x''', _x_",
    "History, History(2)",
    "../../x, .._.._x",
    "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"
  })
  void sheet_names_are_ones_that_excel_takes(String wanted, String written) {
    assertEquals(List.of(written), List.copyOf(SheetNames.of(List.of(wanted)).values()));
  }

  @Test
  void sheet_names_stay_unique_whatever_their_case() {
    assertEquals(
        List.of("A", "a(2)", "a_", "a_(2)"),
        List.copyOf(SheetNames.of(List.of("A", "a", "a/", "a:")).values()));
  }

  @Test
  void a_chart_that_would_be_cut_begins_a_page() {
    Table.Builder table = Table.of("t").column(Column.of("name", "甲"));
    for (int i = 0; i < 26; i++) {
      table.row("r" + i, Cell.text("x"));
    }
    var chart = jxeval.report.table.Chart.columns("c").bar("b", Ref.column("name"));
    Grid cut = layout(Sheet.named("一").table(table).chart(20, chart).build()).grids().get(0);
    Grid fits = layout(Sheet.named("一").table(table).chart(4, chart).build()).grids().get(0);
    assertEquals(List.of(29), breaks(cut));
    assertEquals(List.of(), breaks(fits));
  }

  private static List<Integer> breaks(Grid grid) {
    int[] widths = Widths.of(grid);
    return PageBreaks.of(grid, widths, new Heights(grid, widths).of(widths)).rows();
  }

  @Test
  void signatures_take_the_last_rows_of_their_table_to_their_page() {
    Table.Builder list = Table.of("list").column(Column.of("name", "甲"));
    for (int i = 0; i < 34; i++) {
      list.row("r" + i, Cell.text("x"));
    }
    Table.Builder signed = Table.of("signed").column(Column.of("name", "签字"));
    for (int i = 0; i < 4; i++) {
      signed.row("s" + i, Cell.text("\n\n"));
    }
    Sheet open = Sheet.named("一").table(list).table(signed).build();
    Sheet closed = Sheet.named("一").table(list).table(signed.closing()).build();
    assertEquals(Optional.empty(), open.headed());
    assertEquals("list", closed.headed().orElseThrow().id());
    Grid grid = layout(closed).grids().get(0);
    int last = grid.place("list").lastRow();
    assertEquals(List.of(last - 5), breaks(grid));
  }
}
