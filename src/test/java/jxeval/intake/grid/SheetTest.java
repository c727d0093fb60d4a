package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

  @ParameterizedTest(name = "row {0}, column {1} is {2}")
  @CsvSource({
    "1, 1, A1",
    "9, 12, L9",
    "1, 26, Z1",
    "1, 27, AA1",
    "2, 256, IV2",
    "1, 702, ZZ1",
    "1, 703, AAA1",
    "1048576, 16384, XFD1048576"
  })
  void aReferenceIsWrittenAndReadBack(int row, int column, String text) {
    assertEquals(text, A1.of(row, column));
    assertEquals(new Reference(row, column), Reference.of(text));
  }

  @Test
  void cellsAreFoundByRowAndColumnAndBlankOnesAreNot() {
    Sheet sheet =
        new Sheet("表", false, List.of(row(2, 1, 5), row(7, 3), row(9, 2)), Merges.NONE, Set.of());

    assertEquals("5", Objects.requireNonNull(sheet.cell(2, 5)).text());
    assertEquals("3", Objects.requireNonNull(sheet.cell(7, 3)).text());
    assertNull(sheet.cell(2, 4));
    assertNull(sheet.cell(1, 1));
    assertNull(sheet.cell(8, 2));
    assertNull(sheet.row(10));
    assertEquals(9, sheet.lastRow());
    assertEquals(5, sheet.lastColumn());
  }

  @Test
  void aRegionIsFoundByEachOfItsCellsAndNoOther() {
    Merge tall = new Merge(3, 2, 6, 2);
    Merge wide = new Merge(1, 1, 1, 4);
    Merges merges = new Merges(List.of(tall, wide, tall));

    assertEquals(List.of(wide, tall), merges.all());
    assertEquals(tall, merges.at(3, 2));
    assertEquals(tall, merges.at(6, 2));
    assertNull(merges.at(7, 2));
    assertNull(merges.at(2, 2));
    assertNull(merges.at(3, 3));
    assertEquals(wide, merges.at(1, 4));
    assertNull(merges.at(1, 5));
  }

  @Test
  void regionsMayTouchButNotOverlap() {
    Merge first = new Merge(1, 1, 2, 2);
    List<Merge> touching = List.of(first, new Merge(3, 1, 4, 2), new Merge(1, 3, 4, 3));
    List<Merge> corner = List.of(first, new Merge(2, 2, 3, 3));
    List<Merge> around = List.of(new Merge(2, 1, 2, 1), new Merge(1, 1, 4, 1));

    assertEquals(3, new Merges(touching).all().size());
    assertThrows(IllegalArgumentException.class, () -> new Merges(corner));
    assertThrows(IllegalArgumentException.class, () -> new Merges(around));
  }

  @Test
  void aCellGivesOnlyTheValueOfItsKind() {
    RawCell text = Cells.text(1, "5", false);

    assertThrows(IllegalStateException.class, text::number);
    assertThrows(IllegalStateException.class, text::date);
  }

  private static GridRow row(int number, int... columns) {
    List<RawCell> cells =
        Arrays.stream(columns)
            .mapToObj(column -> Cells.text(column, Integer.toString(column), false))
            .toList();
    return new GridRow(number, false, cells);
  }
}
