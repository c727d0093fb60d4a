package jxeval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import jxeval.model.CellRef;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static List<String> sorted(String... cells) {
    return sorted(Stream.of(cells).map(c -> new CellRef("f", null, c)));
  }

  private static List<String> sorted(Stream<CellRef> places) {
    return places
        .map(p -> Finding.of(SchemeRule.S801, p, null))
        .sorted()
        .map(f -> f.at() == null ? "" : f.at().cell())
        .toList();
  }

  @Test
  void cells_sort_by_row_then_column() {
    assertEquals(List.of("A2", "B2", "AA2", "A10"), sorted("A10", "AA2", "B2", "A2"));
  }

  @Test
  void places_of_a_text_file_sort_by_line_then_column() {
    assertEquals(
        List.of("L2:9", "L2:10", "L12:5"),
        sorted(
            Stream.of(
                CellRef.text("f", 12, 5), CellRef.text("f", 2, 10), CellRef.text("f", 2, 9))));
  }

  @Test
  void a_column_named_L_is_a_cell() {
    assertEquals(List.of("L9", "L12"), sorted("L12", "L9"));
  }
}
