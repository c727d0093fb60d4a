package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a cell of a published workbook, the comparison names that cell. */
class TamperedCellsTest {
  private static final Map<String, BiPredicate<Cell, CellType>> CHANGES =
      new TreeMap<>(
          Map.of(
              "another number", TamperedCellsTest::anotherNumber,
              "another text", TamperedCellsTest::anotherText,
              "a formula's value typed over it", TamperedCellsTest::typedOver,
              "emptied", TamperedCellsTest::emptied));

  private static boolean anotherNumber(Cell cell, CellType shown) {
    if (shown == CellType.NUMERIC) {
      cell.setCellValue(cell.getNumericCellValue() + 1);
    }
    return shown == CellType.NUMERIC;
  }

  private static boolean anotherText(Cell cell, CellType shown) {
    if (cell.getCellType() == CellType.STRING) {
      cell.setCellValue(cell.getStringCellValue() + "。");
    }
    return cell.getCellType() == CellType.STRING;
  }

  private static boolean typedOver(Cell cell, CellType shown) {
    if (cell.getCellType() != CellType.FORMULA || shown != CellType.NUMERIC) {
      return false;
    }
    double value = cell.getNumericCellValue();
    cell.removeFormula();
    cell.setCellValue(value);
    return true;
  }

  private static boolean emptied(Cell cell, CellType shown) {
    boolean full = shown == CellType.NUMERIC || cell.getCellType() == CellType.STRING;
    if (full) {
      cell.setBlank();
    }
    return full;
  }

  /** Each change to every cell of the small workbooks; in the large ones all changes by turns. */
  static Stream<Arguments> tampered() {
    return Stream.concat(
        Stream.of(ExampleRun.screen(), ExampleRun.satisfaction())
            .flatMap(r -> CHANGES.keySet().stream().map(c -> Arguments.of(r, List.of(c)))),
        Stream.of(ExampleRun.monthly(1), ExampleRun.midyear(), ExampleRun.awards())
            .map(r -> Arguments.of(r, List.copyOf(CHANGES.keySet()))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("tampered")
  void every_cell_that_was_changed_is_named_and_no_other(ExampleRun run, List<String> changes)
      throws IOException {
    byte[] published = WorkbookWriter.write(run.workbook());
    Set<String> changed;
    byte[] tampered;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(published));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      changed = changed(book, changes);
      book.write(out);
      tampered = out.toByteArray();
    }
    List<CellDifference> found =
        CellDifference.between(WorkbookReader.cells(tampered), WorkbookReader.cells(published));
    assertEquals(
        changed,
        found.stream()
            .map(d -> d.sheet() + "!" + d.cell())
            .collect(Collectors.toCollection(TreeSet::new)));
    assertTrue(changed.size() > 1, run + ": " + changed.size());
  }

  static Stream<ExampleRun> runs() {
    return Stream.of(
        ExampleRun.screen(),
        ExampleRun.satisfaction(),
        ExampleRun.monthly(1),
        ExampleRun.midyear(),
        ExampleRun.awards());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void as_many_cells_are_counted_without_building_the_book_as_in_it(ExampleRun run)
      throws IOException {
    byte[] published = WorkbookWriter.write(run.workbook());
    assertEquals(WorkbookReader.cells(published).size(), WorkbookReader.filled(published));
  }

  /**
   * Changes the book, and names what was changed.
   *
   * @param changes one: made to every cell; several: made by turns to the first cells of each
   *     column and kind
   */
  private static Set<String> changed(XSSFWorkbook book, List<String> changes) {
    Set<String> changed = new TreeSet<>();
    Map<String, Integer> seen = new TreeMap<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          String kind = sheet.getSheetName() + cell.getColumnIndex() + cell.getCellType();
          int turn = seen.merge(kind, 1, Integer::sum) - 1;
          String change = changes.get(turn % changes.size());
          boolean tried = changes.size() == 1 || turn < changes.size();
          if (tried && Objects.requireNonNull(CHANGES.get(change)).test(cell, shown(cell))) {
            changed.add(sheet.getSheetName() + "!" + cell.getAddress());
          }
        }
      }
    }
    return changed;
  }

  private static CellType shown(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }
}
