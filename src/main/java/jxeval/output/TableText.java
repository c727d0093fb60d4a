package jxeval.output;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.report.table.Cell;
import jxeval.report.table.Chart;
import jxeval.report.table.Charts;
import jxeval.report.table.Column;
import jxeval.report.table.Content;
import jxeval.report.table.Paragraph;
import jxeval.report.table.Row;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;

/** Tables as CSV, numbers as printed; a text that a spreadsheet could take for a formula gets '. */
public final class TableText {
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  private TableText() {}

  /** A table: its header labels joined by {@code /}, then its rows. */
  public static String csv(Table table) {
    StringBuilder text = new StringBuilder();
    text.append(record(table.columns().stream().map(TableText::label)));
    for (Row row : table.rows()) {
      text.append(record(row.cells().stream().map(TableText::field)));
    }
    return text.toString();
  }

  private static String record(Stream<String> fields) {
    return fields.map(TableText::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  /** A whole sheet in reading order: title, subtitle, lines, tables, names of charts, notes. */
  public static String of(Sheet sheet) {
    StringBuilder text = new StringBuilder("== " + sheet.name() + "\n" + sheet.title() + "\n");
    if (!sheet.subtitle().isEmpty()) {
      text.append(String.join(" | ", sheet.subtitle())).append('\n');
    }
    sheet.blocks().forEach(block -> text.append('\n').append(block(block)));
    sheet.notes().forEach(note -> text.append("注：").append(note).append('\n'));
    return text.toString();
  }

  private static String block(jxeval.report.table.Block block) {
    if (block instanceof Table table) {
      return csv(table);
    }
    StringBuilder text = new StringBuilder();
    if (block instanceof Paragraph paragraph) {
      paragraph.lines().forEach(line -> text.append(line.printed()).append('\n'));
    } else if (block instanceof Charts hung) {
      for (Chart chart : hung.charts()) {
        text.append("[").append(chart.title()).append("]\n");
      }
    }
    return text.toString();
  }

  private static String quoted(String field) {
    boolean plain = field.equals(field.strip()) && !field.matches("(?s).*[,\"\r\n].*");
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  private static String label(Column column) {
    return String.join("/", column.labels());
  }

  private static String field(Cell cell) {
    String text = cell.printed();
    boolean risky =
        cell.content() instanceof Content.Text
            && !text.equals(Cell.NONE)
            && !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return risky ? "'" + text : text;
  }
}
