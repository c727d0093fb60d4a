package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import jxeval.model.Value;
import org.junit.jupiter.api.Test;

class ProjectFieldsTest {
  private static final Value TEN = new Value.Text("10");
  private static final Value FIVE = new Value.Text("5");
  private static final Value PARK = new Value.Text("园区");
  private final Map<String, Value> fields =
      new ProjectFields(Map.of("paid_in", 0), Map.of("paid_in", TEN, "name", PARK));

  @Test
  void a_field_of_its_own_hides_that_of_the_row_even_while_it_is_blank() {
    assertNull(fields.get("paid_in"));
    assertEquals(Map.of("name", PARK), fields);
    fields.put("paid_in", FIVE);
    assertEquals(FIVE, fields.get("paid_in"));
    assertEquals(Map.of("paid_in", FIVE, "name", PARK), fields);
  }

  @Test
  void every_other_field_is_that_of_the_row() {
    assertEquals(PARK, fields.get("name"));
    assertNull(fields.get("status"));
  }
}
