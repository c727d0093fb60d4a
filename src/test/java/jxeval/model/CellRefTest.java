package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRefTest {
  @Test
  void a_place_is_said_from_the_file_down_to_the_cell() {
    assertEquals("a.xlsx › 封面 › B2", new CellRef("a.xlsx", "封面", "B2").toString());
    assertEquals("a.xlsx › 封面 › B2:C3", new CellRef("a.xlsx", "封面", "B2:C3").toString());
    assertEquals("a.xlsx › 封面", CellRef.sheet("a.xlsx", "封面").toString());
    assertEquals("a.xlsx", CellRef.file("a.xlsx").toString());
    assertEquals("t.yaml › L3:5", CellRef.text("t.yaml", 3, 5).toString());
  }

  @Test
  void the_cells_of_a_row_and_no_others_have_a_place_in_common() {
    CellRef row = new CellRef("a.xlsx", "封面", "B12").row();
    assertEquals(row, new CellRef("a.xlsx", "封面", "AA12").row());
    assertNotEquals(row, new CellRef("a.xlsx", "封面", "B2").row());
    assertEquals(CellRef.file("a.xlsx"), CellRef.file("a.xlsx").row());
    assertEquals("", new CellRef("a.xlsx", "封面", "B").row().cell(), "a column is in no row");
  }

  @Test
  void a_cell_is_taken_apart_and_put_together_as_it_was() {
    assertEquals(new CellRef("a.xlsx", "封面", "AB", 120), new CellRef("a.xlsx", "封面", "AB120"));
    for (String cell :
        new String[] {"A1", "XFD1048576", "L12:5", "b2", "A01", "A", "7", "B2:C3", ""}) {
      assertEquals(cell, new CellRef("a.xlsx", "封面", cell).cell());
    }
    assertNull(CellRef.sheet("a.xlsx", "封面").cell());
  }

  @ParameterizedTest
  @CsvSource({
    "A1, A, 1",
    "XFD1048576, XFD, 1048576",
    "ABC999999999, ABC, 999999999",
    "ABCD1, ABCD1, 0",
    "A1234567890, A1234567890, 0",
    "A01, A01, 0",
    "A1B, A1B, 0",
    "A, A, 0",
    "7, 7, 0",
    "a1, a1, 0",
    "A１, A１, 0",
    "Ａ1, Ａ1, 0",
    "'', '', 0"
  })
  void only_a_reference_of_one_cell_has_a_column_and_a_row(String cell, String column, int line) {
    CellRef at = new CellRef("a.xlsx", "封面", cell);
    assertEquals(column, at.column());
    assertEquals(line, at.line());
  }

  @Test
  void places_are_equal_where_all_that_tells_them_apart_is() {
    CellRef place = new CellRef("a.xlsx", "一", "L", 9);
    assertEquals(place, new CellRef("a.xlsx", "一", "L", 9));
    for (Object other :
        new Object[] {
          new CellRef("b.xlsx", "一", "L", 9),
          new CellRef("a.xlsx", "二", "L", 9),
          new CellRef("a.xlsx", "一", "M", 9),
          new CellRef("a.xlsx", "一", "L", 8),
          "a.xlsx › 一 › L9"
        }) {
      assertNotEquals(place, other);
    }
  }
}
