package jxeval.output.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/** The formulas, names and charts of a template. */
final class Formulas {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private final XSSFWorkbook book;

  /** Undoes the sharing of formulas between cells, which no row can be moved out of. */
  Formulas(XSSFWorkbook book) {
    this.book = book;
    Map<Cell, String> all = new LinkedHashMap<>();
    cells().forEach(c -> all.put(c, c.getCellFormula()));
    all.forEach(
        (cell, formula) -> {
          cell.setBlank();
          cell.setCellFormula(formula);
        });
  }

  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA && !cell.isPartOfArrayFormulaGroup()) {
            cells.add(cell);
          }
        }
      }
    }
    return cells;
  }

  /** Makes what refers to a row that has become several refer to all of them. */
  void grow(References rows) {
    for (Cell cell : cells()) {
      if (!rows.within((XSSFSheet) cell.getSheet(), cell.getRowIndex())) {
        rows.grown(cell.getCellFormula(), FormulaType.CELL, book.getSheetIndex(cell.getSheet()))
            .ifPresent(cell::setCellFormula);
      }
    }
    for (XSSFName name : book.getAllNames()) {
      if (!name.isFunctionName()) {
        rows.grown(name.getRefersToFormula(), FormulaType.NAMEDRANGE, name.getSheetIndex())
            .ifPresent(name::setRefersToFormula);
      }
    }
    for (Sheet sheet : book) {
      XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
      if (drawing != null) {
        drawing.getCharts().forEach(c -> grow(c, rows, book.getSheetIndex(sheet)));
      }
    }
  }

  /** A chart's own copies of the values go: they are those of the template. */
  private static void grow(XSSFChart chart, References rows, int on) {
    try (XmlCursor at = chart.getCTChartSpace().newCursor()) {
      while (at.hasNextToken()) {
        String name =
            at.isStart() && CHART.equals(at.getName().getNamespaceURI())
                ? at.getName().getLocalPart()
                : "";
        switch (name) {
          case "f" -> {
            rows.moved(at.getTextValue(), FormulaType.CELL, on).ifPresent(at::setTextValue);
            at.toNextToken();
          }
          case "numCache", "strCache" -> at.removeXml();
          default -> at.toNextToken();
        }
      }
    }
  }
}
