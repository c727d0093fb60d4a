package jxeval.output.template;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The placeholders of one sheet of a template: titles are filled in, tables found. */
final class Placeholders {
  /** A column of a table, in the row that is repeated. */
  static final Pattern COLUMN = Pattern.compile("\\[([\\p{L}\\p{N}]+)]");

  private static final Pattern NAME = Pattern.compile("\\{\\{([^{}]*)}}");

  private final XSSFSheet sheet;
  private final TemplateModel model;

  Placeholders(XSSFSheet sheet, TemplateModel model) {
    this.sheet = sheet;
    this.model = model;
  }

  /**
   * The rows to be repeated, top to bottom; the names of their tables are taken away.
   *
   * @throws TemplateException where nothing stands behind a placeholder
   */
  List<RepeatedRow> rows() throws TemplateException {
    List<RepeatedRow> rows = new ArrayList<>();
    for (Row row : sheet) {
      NavigableMap<Integer, TemplateModel.Listed> tables = new TreeMap<>();
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          replace(cell, tables);
        }
      }
      if (!tables.isEmpty()) {
        rows.add(new RepeatedRow(below(row.getRowNum(), tables), tables).checked());
      }
    }
    return rows;
  }

  private void replace(Cell cell, NavigableMap<Integer, TemplateModel.Listed> tables)
      throws TemplateException {
    String text = cell.getStringCellValue();
    Matcher names = NAME.matcher(text);
    for (MatchResult found : names.results().toList()) {
      String name = found.group(1).strip();
      if (!model.names().contains(name)) {
        throw TemplateException.unknown(found.group(), model.names());
      }
      TemplateModel.Listed table = model.tables().get(name);
      if (table != null) {
        tables.put(cell.getColumnIndex(), table);
      }
    }
    if (names.reset().find()) {
      String filled =
          names.replaceAll(
              of ->
                  of.group(1).strip().equals(TemplateModel.TITLE)
                      ? Matcher.quoteReplacement(model.title())
                      : "");
      cell.setBlank();
      cell.setCellValue(filled);
    }
  }

  /** The next row with columns. */
  private XSSFRow below(int named, NavigableMap<Integer, TemplateModel.Listed> tables)
      throws TemplateException {
    for (int r = named + 1; r <= sheet.getLastRowNum(); r++) {
      XSSFRow row = sheet.getRow(r);
      if (row != null && RepeatedRow.placeholders(row).findAny().isPresent()) {
        return row;
      }
    }
    TemplateModel.Listed table = tables.firstEntry().getValue();
    throw TemplateException.noRow("{{" + table.name() + "}}", table.columns());
  }
}
