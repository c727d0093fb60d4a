package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import org.junit.jupiter.api.Test;

class OneGridTest {
  private static final String LONG = "一".repeat(20);

  private static List<List<Integer>> spans(Table.Builder... tables) {
    Sheet.Builder sheet = Sheet.named("表");
    for (Table.Builder table : tables) {
      sheet.table(table);
    }
    return OneGrid.of(sheet.build()).tables().stream()
        .map(t -> t.columns().stream().map(Column::span).toList())
        .toList();
  }

  private static Table.Builder six() {
    Table.Builder table = Table.of("six");
    for (String label : List.of("名次", "单位", "三", "四", "五", "六")) {
      table.column(Column.of(label, label));
    }
    return table.row(
        "1",
        Cell.count(1),
        Cell.text("第一招商团队"),
        Cell.count(3),
        Cell.count(4),
        Cell.count(5),
        Cell.count(6));
  }

  @Test
  void the_table_with_most_columns_is_the_grid_and_the_others_are_as_wide() {
    Table.Builder two =
        Table.of("two")
            .column(Column.of("a", "甲"))
            .column(Column.of("b", "乙"))
            .row("1", Cell.text("x"), Cell.text("y"));
    List<List<Integer>> spans = spans(two, six(), Table.of("one").column(Column.of("a", "甲")));
    assertEquals(
        List.of(6, 6, 6),
        spans.stream().map(s -> s.stream().mapToInt(Integer::intValue).sum()).toList());
  }

  @Test
  void a_long_text_takes_more_of_the_grid_than_a_short_one() {
    Table.Builder two =
        Table.of("two")
            .column(Column.of("a", "甲"))
            .column(Column.of("b", "乙"))
            .row("1", Cell.text("短"), Cell.text(LONG));
    assertEquals(List.of(List.of(1, 1, 1, 1, 1, 1), List.of(1, 5)), spans(six(), two));
  }

  @Test
  void columns_that_begin_alike_stand_under_each_other() {
    Table.Builder three =
        Table.of("three")
            .column(Column.of("rank", "名次"))
            .column(Column.of("name", "单位"))
            .column(Column.of("remark", "备注"))
            .row("1", Cell.rank(1), Cell.text(LONG), Cell.text("无"));
    assertEquals(List.of(List.of(1, 1, 1, 1, 1, 1), List.of(1, 1, 4)), spans(six(), three));
  }

  @Test
  void a_sheet_with_one_table_stays_as_it_is() {
    Sheet sheet = Sheet.named("表").table(six()).build();
    assertEquals(sheet, OneGrid.of(sheet));
  }
}
