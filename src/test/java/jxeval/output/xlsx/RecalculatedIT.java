package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class RecalculatedIT {
  @TempDir private Path folder;

  @Test
  void a_second_program_computes_every_formula_of_the_sample_to_its_cached_value() {
    byte[] workbook = WorkbookWriter.write(SampleWorkbook.bulletin());
    assertEquals(32, Recalculated.assertSameAsCached(workbook, folder));
  }

  @Test
  void a_cached_value_that_its_formula_does_not_give_is_found() {
    Table.Builder table =
        Table.of("t")
            .column(Column.of("a", "甲"))
            .row("1", Cell.count(1))
            .row("2", Cell.count(2))
            .total("sum", Cell.amount(new BigDecimal("3.01"), 2).formula(sum()));
    byte[] workbook =
        WorkbookWriter.write(Workbook.of("w", "w", List.of(Sheet.named("表").table(table).build())));
    AssertionFailedError said =
        assertThrows(
            AssertionFailedError.class, () -> Recalculated.assertSameAsCached(workbook, folder));
    String found = "表!A5 =SUM(A3:A4): cached 3.01, recalculated 3";
    assertTrue(said.toString().contains(found), said::toString);
  }

  private static Formula sum() {
    return Formula.sum(Ref.column("a"));
  }
}
