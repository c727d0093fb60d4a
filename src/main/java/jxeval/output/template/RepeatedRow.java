package jxeval.output.template;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jxeval.report.table.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * A row of a template that is repeated for each row of a table, or of several side by side.
 *
 * @param tables by the column under which each begins
 */
record RepeatedRow(XSSFRow row, NavigableMap<Integer, TemplateModel.Listed> tables) {

  /** The cells of a row that ask for columns. */
  static Stream<XSSFCell> placeholders(XSSFRow row) {
    return StreamSupport.stream(row.spliterator(), false)
        .filter(c -> c.getCellType() == CellType.STRING)
        .filter(c -> Placeholders.COLUMN.matcher(c.getStringCellValue()).find())
        .map(XSSFCell.class::cast);
  }

  /**
   * The same, known to ask for nothing that its tables have not.
   *
   * @throws TemplateException naming what they have not
   */
  RepeatedRow checked() throws TemplateException {
    for (XSSFCell cell : placeholders(row).toList()) {
      Matcher column = Placeholders.COLUMN.matcher(cell.getStringCellValue());
      while (column.find()) {
        if (!table(cell).columns().contains(column.group(1))) {
          throw TemplateException.unknown(column.group(), table(cell).columns());
        }
      }
    }
    return this;
  }

  private TemplateModel.Listed table(XSSFCell cell) {
    Map.Entry<Integer, TemplateModel.Listed> left = tables.floorEntry(cell.getColumnIndex());
    return (left == null ? tables.firstEntry() : left).getValue();
  }

  /** Repeats it and fills it in; a table without rows leaves it blank. */
  void fill(Formulas formulas, CellFill fill) {
    int count = tables.values().stream().mapToInt(t -> t.rows().size()).max().orElse(0);
    List<XSSFCell> columns = placeholders(row).toList();
    List<String> texts = columns.stream().map(XSSFCell::getStringCellValue).toList();
    new Growth(row, count - 1, formulas).grow();
    for (int i = 0; i < Math.max(count, 1); i++) {
      XSSFRow line = row.getSheet().getRow(row.getRowNum() + i);
      for (int c = 0; c < columns.size(); c++) {
        List<Map<String, Cell>> rows = table(columns.get(c)).rows();
        fill.put(
            line.getCell(columns.get(c).getColumnIndex()),
            texts.get(c),
            i < rows.size() ? rows.get(i) : Map.of());
      }
    }
  }
}
