package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class CellRefTest {
  @Test
  void a_place_is_said_from_the_file_down_to_the_cell() {
    assertEquals("a.xlsx › 封面 › B2", new CellRef("a.xlsx", "封面", "B2").toString());
    assertEquals("a.xlsx › 封面", CellRef.sheet("a.xlsx", "封面").toString());
    assertEquals("a.xlsx", CellRef.file("a.xlsx").toString());
    assertEquals("t.yaml › L3:5", new CellRef("t.yaml", null, "L3:5").toString());
  }

  @Test
  void the_cells_of_a_row_and_no_others_have_a_place_in_common() {
    CellRef row = new CellRef("a.xlsx", "封面", "B12").row();
    assertEquals(row, new CellRef("a.xlsx", "封面", "AA12").row());
    assertNotEquals(row, new CellRef("a.xlsx", "封面", "B2").row());
    assertEquals(CellRef.file("a.xlsx"), CellRef.file("a.xlsx").row());
    assertEquals("", new CellRef("a.xlsx", "封面", "B").row().cell(), "a column is in no row");
  }
}
