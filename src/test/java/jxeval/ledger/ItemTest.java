package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.model.Source;
import jxeval.model.Value;
import org.junit.jupiter.api.Test;

class ItemTest {
  private static final CellRef AT = new CellRef("a.xlsx", "招商项目", "B5");

  private static Item item(Row... months) {
    return new ProjectItem("甲", Map.of(), new RowItem(row(5)), Set.of("paid_in"), List.of(months));
  }

  private static Row row(int number, String... amounts) {
    Source source = new Source("a.xlsx", "招商项目", number, Map.of("name", "B", "paid_in", "L"));
    Map<String, Value> fields = new LinkedHashMap<>();
    for (String amount : amounts) {
      fields.put("paid_in", new Value.Amount(new BigDecimal(amount)));
    }
    return new Row("projects", "t1", null, fields, source, true);
  }

  @Test
  void a_sum_over_no_rows_stands_where_its_item_does() {
    assertEquals(AT, item().at("paid_in"));
    assertEquals(AT, item(row(8)).at("paid_in"));
  }

  @Test
  void a_text_stands_where_its_item_does() {
    assertEquals(AT, item(row(8, "10")).at("name"));
  }

  @Test
  void a_sum_begins_in_the_cell_of_its_first_filled_month() {
    assertEquals(
        new CellRef("a.xlsx", "招商项目", "L9"),
        item(row(8), row(9, "10"), row(10, "20")).at("paid_in"));
  }

  @Test
  void a_sum_was_read_from_the_rows_of_its_filled_months() {
    assertEquals(
        List.of("5", "9"),
        item(row(8), row(9, "10")).rows().stream().map(r -> Integer.toString(r.line())).toList());
  }

  @Test
  void a_project_has_no_month_but_one_in_which_it_was_last_listed() {
    Row may = new Row("projects", "t1", YearMonth.of(2021, 5), Map.of(), row(5).source(), true);
    Item project = new ProjectItem("甲", Map.of(), new RowItem(may), Set.of(), List.of(may));

    assertNull(project.month());
    assertEquals(YearMonth.of(2021, 5), project.lastMonth());
    assertEquals(YearMonth.of(2021, 5), new RowItem(may).lastMonth());
  }
}
