package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.model.Source;
import org.junit.jupiter.api.Test;

class ItemTest {
  private static final CellRef AT = new CellRef("a.xlsx", "招商项目", "B5");

  private static Item item(Map<String, List<Item.Part>> months) {
    Source source = new Source("a.xlsx", "招商项目", 5, Map.of("name", "B"));
    Row row = new Row("projects", "t1", null, Map.of(), source, true);
    Parts parts = new ProjectParts(new RowParts(row), Set.of("paid_in"), months);
    return new Item("projects", "甲", null, Map.of(), parts, AT);
  }

  @Test
  void a_sum_over_no_rows_stands_where_its_item_does() {
    assertEquals(AT, item(Map.of("paid_in", List.of())).at("paid_in"));
    assertEquals(AT, item(Map.of()).at("paid_in"));
  }

  @Test
  void a_sum_begins_in_the_cell_of_its_first_month() {
    CellRef january = new CellRef("b.xlsx", "招商项目", "L9");
    Item.Part part = new Item.Part(java.math.BigDecimal.TEN, january);
    assertEquals(january, item(Map.of("paid_in", List.of(part))).at("paid_in"));
  }
}
