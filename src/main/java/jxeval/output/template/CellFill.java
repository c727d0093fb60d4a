package jxeval.output.template;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import jxeval.output.xlsx.NumberFormats;
import jxeval.output.xlsx.VisibleText;
import jxeval.report.table.Cell;
import jxeval.report.table.Content;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Puts values into cells of a template: numbers and days in the number format of the cell, ours
 * where it has none; texts as texts, whatever they look like.
 */
final class CellFill {
  private final XSSFWorkbook book;
  private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();
  private final Map<XSSFCellStyle, Map<String, XSSFCellStyle>> formatted = new HashMap<>();

  CellFill(XSSFWorkbook book) {
    this.book = book;
  }

  /**
   * Fills in one cell.
   *
   * @param text what the template has there
   * @param row the cells of the row by column; a column that it lacks is blank
   */
  void put(XSSFCell target, String text, Map<String, Cell> row) {
    Matcher column = Placeholders.COLUMN.matcher(text);
    if (column.matches()) {
      put(target, row.getOrDefault(column.group(1), Cell.blank()));
    } else {
      text(target, column.replaceAll(c -> Matcher.quoteReplacement(printed(c.group(1), row))));
    }
  }

  private static String printed(String column, Map<String, Cell> row) {
    return row.getOrDefault(column, Cell.blank()).printed();
  }

  private void put(XSSFCell target, Cell value) {
    target.setBlank();
    if (value.content() instanceof Content.Decimal decimal) {
      target.setCellValue(decimal.number().doubleValue());
      format(target, NumberFormats.pattern(value.format()));
    } else if (value.content() instanceof Content.Day day) {
      target.setCellValue(day.date());
      format(target, NumberFormats.pattern(value.format()));
    } else {
      text(target, value.printed());
    }
  }

  private void text(XSSFCell target, String text) {
    target.setBlank();
    if (!text.isEmpty()) {
      target.setCellValue(VisibleText.cell(text));
    }
    if (VisibleText.looksLikeFormula(text)) {
      target.setCellStyle(quoted.computeIfAbsent(target.getCellStyle(), this::quoted));
    }
  }

  private XSSFCellStyle quoted(XSSFCellStyle style) {
    XSSFCellStyle copy = copy(style);
    copy.setQuotePrefixed(true);
    return copy;
  }

  private void format(XSSFCell target, String pattern) {
    XSSFCellStyle style = target.getCellStyle();
    if (style.getDataFormat() == 0) {
      target.setCellStyle(
          formatted
              .computeIfAbsent(style, s -> new HashMap<>())
              .computeIfAbsent(pattern, p -> formatted(style, p)));
    }
  }

  private XSSFCellStyle formatted(XSSFCellStyle style, String pattern) {
    XSSFCellStyle copy = copy(style);
    copy.setDataFormat(book.createDataFormat().getFormat(pattern));
    return copy;
  }

  private XSSFCellStyle copy(XSSFCellStyle style) {
    XSSFCellStyle copy = book.createCellStyle();
    copy.cloneStyleFrom(style);
    return copy;
  }
}
