package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceTest {
  private static final Source PLACE = new Source("a.xlsx", "招工", 5, Map.of("hired", "C"));

  @Test
  void a_field_stands_in_its_column_and_one_without_a_column_in_the_first() {
    assertEquals(new CellRef("a.xlsx", "招工", "C5"), PLACE.cell("hired"));
    assertEquals(PLACE.place(), PLACE.cell("post"));
  }

  @Test
  void places_are_scattered_by_file_sheet_and_row() {
    for (Source other :
        List.of(
            new Source("b.xlsx", "招工", 5, Map.of()),
            new Source("a.xlsx", "项目", 5, Map.of()),
            new Source("a.xlsx", "招工", 6, Map.of()),
            new Source("招工", "a.xlsx", 5, Map.of()))) {
      assertNotEquals(PLACE.hashCode(), other.hashCode());
    }
    assertEquals(
        PLACE.hashCode(), new Row("recruitment", "z", null, Map.of(), PLACE, true).hashCode());
  }
}
