package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import jxeval.check.FileRule;
import jxeval.check.Finding;

/** What the reader makes of any bytes: a grid within the limits, or findings, and nothing else. */
final class SoundGrid {
  private static final Limits LIMITS = Limits.STANDARD;

  private SoundGrid() {}

  /** Reads a file, which must come to a sound grid. */
  static Grid read(String file, byte[] bytes, String name) {
    List<Throwable> unforeseen = new ArrayList<>();
    Grid grid = Grids.read(file, bytes, LIMITS, unforeseen::add);

    assertEquals(List.of(), unforeseen, name);
    assertEquals(grid.readable(), !grid.sheets().isEmpty(), name);
    for (Finding finding : grid.findings()) {
      assertTrue(finding.rule() instanceof FileRule, name);
    }
    for (Sheet sheet : grid.sheets()) {
      int last = 0;
      for (GridRow row : sheet.rows()) {
        assertTrue(row.number() > last && !row.cells().isEmpty(), name);
        last = row.number();
        assertTrue(row.lastColumn() <= LIMITS.columns(), name);
        row.cells().forEach(cell -> assertValue(cell, name));
      }
    }
    return grid;
  }

  private static void assertValue(RawCell cell, String name) {
    assertTrue(cell.text().length() <= LIMITS.cellChars(), name);
    switch (cell.kind()) {
      case NUMBER, PERCENT ->
          assertTrue(cell.number().stripTrailingZeros().precision() <= 15, name);
      case DATE -> assertTrue(cell.date().getYear() <= 9999, name);
      case FORMULA_WITHOUT_VALUE -> assertEquals("", cell.text(), name);
      case TEXT, BOOLEAN, ERROR, NOT_A_NUMBER -> assertTrue(!cell.text().isEmpty(), name);
    }
  }
}
