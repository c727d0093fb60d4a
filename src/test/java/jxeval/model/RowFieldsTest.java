package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowFieldsTest {
  private static final Value PARK = new Value.Text("园区");
  private static final Value STEEL = new Value.Text("钢厂");
  private final Map<String, Integer> places = new LinkedHashMap<>();

  @BeforeEach
  void a_sheet_of_three_columns() {
    List.of("name", "status", "note").forEach(id -> places.put(id, places.size()));
  }

  @Test
  void a_row_holds_its_filled_fields_in_the_order_of_the_sheet() {
    Map<String, Value> row = new RowFields(places);
    row.put("note", PARK);
    row.put("name", STEEL);
    assertEquals(List.of("name", "note"), new ArrayList<>(row.keySet()));
    assertEquals(Map.of("name", STEEL, "note", PARK), row);
    assertEquals(2, row.size());
  }

  @Test
  void a_blank_field_is_absent_and_so_is_one_without_a_column() {
    Map<String, Value> row = new RowFields(places);
    assertNull(row.get("status"));
    assertNull(row.get("share"));
    assertFalse(row.containsKey("status"));
    row.put("name", STEEL);
    assertTrue(row.containsKey("name"));
    assertEquals(Map.of("name", STEEL), row);
  }

  @Test
  void a_further_value_takes_the_place_of_the_first() {
    Map<String, Value> row = new RowFields(places);
    assertNull(row.put("name", PARK));
    assertEquals(PARK, row.put("name", STEEL));
    assertEquals(Map.of("name", STEEL), row);
  }

  @Test
  void rows_of_a_sheet_share_their_columns_and_no_values() {
    Map<String, Value> row = new RowFields(places);
    row.put("name", PARK);
    Map<String, Value> other = new RowFields(places);
    assertEquals(Map.of("name", PARK), row);
    assertEquals(Map.of(), other);
  }

  @Test
  void no_value_goes_where_the_sheet_has_no_column() {
    Map<String, Value> row = new RowFields(places);
    assertThrows(IllegalArgumentException.class, () -> row.put("share", PARK));
    assertThrows(NoSuchElementException.class, () -> row.entrySet().iterator().next());
  }
}
