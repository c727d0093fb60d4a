package jxeval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import jxeval.output.xlsx.WorkbookWriter;
import jxeval.report.table.Workbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Computes a written workbook's formulas anew and holds them against their cached values. */
final class Recalculation {
  private Recalculation() {}

  /** Fails unless there are formulas and each gives its cached value, to 12 digits. */
  static void assertSameAsCached(Workbook workbook) {
    byte[] bytes = WorkbookWriter.write(workbook);
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      FormulaEvaluator evaluator = read.getCreationHelper().createFormulaEvaluator();
      List<Cell> formulas = new ArrayList<>();
      for (Sheet sheet : read) {
        for (Row row : sheet) {
          row.forEach(formulas::add);
        }
      }
      formulas.removeIf(c -> c.getCellType() != CellType.FORMULA);
      List<String> different = new ArrayList<>();
      for (Cell cell : formulas) {
        String again = again(evaluator.evaluate(cell));
        if (!cached(cell).equals(again)) {
          different.add(
              "%s!%s =%s: cached %s, recalculated %s"
                  .formatted(
                      cell.getSheet().getSheetName(),
                      cell.getAddress(),
                      cell.getCellFormula(),
                      cached(cell),
                      again));
        }
      }
      assertEquals(List.of(), different);
      assertTrue(!formulas.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cached(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.NUMERIC
        ? digits(cell.getNumericCellValue())
        : cell.getRichStringCellValue().getString();
  }

  private static String again(CellValue value) {
    return value.getCellType() == CellType.NUMERIC
        ? digits(value.getNumberValue())
        : String.valueOf(value.getStringValue());
  }

  private static String digits(double value) {
    BigDecimal digits = new BigDecimal(value).round(new MathContext(12));
    return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
  }
}
