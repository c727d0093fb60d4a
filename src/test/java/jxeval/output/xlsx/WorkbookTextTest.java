package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import jxeval.Golden;
import jxeval.output.TableText;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;
import org.junit.jupiter.api.Test;

class WorkbookTextTest {
  @Test
  void the_sample_bulletin_reads_as_agreed() throws IOException {
    Golden.assertMatches(
        "sample-workbook.txt", WorkbookText.of(WorkbookWriter.write(SampleWorkbook.bulletin())));
  }

  @Test
  void the_sample_tables_read_as_agreed() throws IOException {
    Golden.assertMatches(
        "sample-tables.txt",
        SampleWorkbook.bulletin().sheets().stream()
            .map(TableText::of)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void what_is_no_workbook_is_refused() {
    byte[] bytes = "not a zip".getBytes(StandardCharsets.UTF_8);
    assertThrows(Exception.class, () -> WorkbookReader.cells(bytes));
  }

  @Test
  void csv_quotes_and_disarms_texts_but_not_numbers() {
    Table table =
        Table.of("t")
            .column(Column.of("a", "甲", "乙"))
            .column(Column.of("b", "b"))
            .row("1", Cell.text("=1+1"), Cell.text("a,\"b\"\nc"))
            .row("0", Cell.blank(), Cell.text("x "))
            .row("2", Cell.gap(new java.math.BigDecimal("-0.5")), Cell.none())
            .build();
    assertEquals("甲/乙,b\n'=1+1,\"a,\"\"b\"\"\nc\"\n,\"x \"\n-50.00,-\n", TableText.csv(table));
  }
}
