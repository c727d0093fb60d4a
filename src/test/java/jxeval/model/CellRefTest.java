package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class CellRefTest {
  @Test
  void a_place_is_said_from_the_file_down_to_the_cell() {
    assertEquals("a.xlsx › 封面 › B2", new CellRef("a.xlsx", "封面", "B2").toString());
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
}
