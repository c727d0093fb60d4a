package jxeval.ledger.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jxeval.model.Row;
import jxeval.model.Source;
import jxeval.model.Value;
import org.junit.jupiter.api.Test;

class ListingsTest {
  private static Row row(String set, String field) {
    Source source = new Source("a.xlsx", set, 5, Map.of());
    Map<String, Value> fields = Map.of(field, new Value.Text("P1"));
    return new Row(set, "t1", YearMonth.of(2021, 5), fields, source, true);
  }

  @Test
  void a_row_that_says_neither_number_nor_name_and_investor_lists_no_project() {
    Row numbered = row("projects", "code");
    List<Row> rows = List.of(row("projects", "name"), numbered, row("trips", "code"));
    assertEquals(List.of(new Listing(numbered, "#P1")), Listings.of(rows).all());
  }
}
