package jxeval.output.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jxeval.report.document.Document;
import jxeval.report.table.Column;
import jxeval.report.table.Row;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau's own template can ask for: each table of the workbook under the name of its sheet,
 * its rows by the headers of their columns, every value as the workbook prints it.
 */
public final class TemplateModel {
  /** The title of the workbook or of the document. */
  static final String TITLE = "标题";

  /** The paragraphs of the document, each with {@link #HEAD} and {@link #TEXT}. */
  static final String BODY = "正文";

  static final String HEAD = "小标题";
  static final String TEXT = "内容";

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Set<String>> columns = new LinkedHashMap<>();

  /**
   * @param document null where the publication has no text of its own
   */
  public TemplateModel(Workbook workbook, @Nullable Document document) {
    values.put(TITLE, document == null ? workbook.title() : document.title());
    if (document != null) {
      values.put(BODY, document.parts().stream().flatMap(p -> paragraph(p).stream()).toList());
      columns.put(BODY, Set.of(HEAD, TEXT));
    }
    workbook.sheets().forEach(this::add);
  }

  private static Optional<Map<String, String>> paragraph(Document.Part part) {
    if (part instanceof Document.Heading heading) {
      return Optional.of(Map.of(HEAD, heading.text(), TEXT, ""));
    }
    if (part instanceof Document.Paragraph paragraph) {
      return Optional.of(Map.of(HEAD, paragraph.head(), TEXT, paragraph.text()));
    }
    return Optional.empty();
  }

  /** The tables of a sheet: under its name, from the second on with a number behind. */
  private void add(Sheet sheet) {
    List<Table> tables = sheet.tables();
    for (int i = 0; i < tables.size(); i++) {
      add(name(sheet.name()) + (i == 0 ? "" : i + 1), tables.get(i));
    }
  }

  private void add(String name, Table table) {
    List<String> headers = table.columns().stream().map(TemplateModel::header).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Map<String, String> line = new LinkedHashMap<>();
      for (int c = 0; c < headers.size(); c++) {
        line.putIfAbsent(headers.get(c), row.cells().get(c).printed());
      }
      rows.add(line);
    }
    values.put(name, rows);
    columns.put(name, new TreeSet<>(headers));
  }

  private static String header(Column column) {
    return name(String.join("", column.labels()));
  }

  /** A name as placeholders have it: letters and digits alone. */
  private static String name(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Values by name: texts, and lists of rows. */
  Map<String, Object> values() {
    return values;
  }

  /** The names of tables. */
  Set<String> tables() {
    return columns.keySet();
  }

  /** The columns of a table; none for what is no table. */
  Set<String> columns(String table) {
    return columns.getOrDefault(table, Set.of());
  }
}
