package jxeval.output.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jxeval.report.document.Document;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Row;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau's own template can ask for: each table of the workbook under the name of its sheet,
 * its rows by the headers of their columns, every value as the workbook has it.
 */
public final class TemplateModel {
  /** The title of the workbook or of the document. */
  static final String TITLE = "标题";

  /** The paragraphs of the document, each with {@link #HEAD} and {@link #TEXT}. */
  static final String BODY = "正文";

  static final String HEAD = "小标题";
  static final String TEXT = "内容";

  private final String title;
  private final Map<String, Listed> tables = new LinkedHashMap<>();

  /**
   * A table.
   *
   * @param name as placeholders have it
   * @param columns the names of its columns
   * @param rows their cells by those names
   */
  record Listed(String name, Set<String> columns, List<Map<String, Cell>> rows) {}

  /**
   * @param document null where the publication has no text of its own
   */
  public TemplateModel(Workbook workbook, @Nullable Document document) {
    title = document == null ? workbook.title() : document.title();
    if (document != null) {
      tables.put(
          BODY,
          new Listed(
              BODY,
              Set.of(HEAD, TEXT),
              document.parts().stream().flatMap(p -> paragraph(p).stream()).toList()));
    }
    workbook.sheets().forEach(this::add);
  }

  private static Optional<Map<String, Cell>> paragraph(Document.Part part) {
    if (part instanceof Document.Heading heading) {
      return Optional.of(Map.of(HEAD, Cell.text(heading.text()), TEXT, Cell.text("")));
    }
    if (part instanceof Document.Paragraph paragraph) {
      return Optional.of(
          Map.of(HEAD, Cell.text(paragraph.head()), TEXT, Cell.text(paragraph.text())));
    }
    return Optional.empty();
  }

  /** The tables of a sheet: under its name, from the second on with a number behind. */
  private void add(Sheet sheet) {
    List<Table> all = sheet.tables();
    for (int i = 0; i < all.size(); i++) {
      String name = name(sheet.name()) + (i == 0 ? "" : i + 1);
      tables.put(name, listed(name, all.get(i)));
    }
  }

  private static Listed listed(String name, Table table) {
    List<String> headers = table.columns().stream().map(TemplateModel::header).toList();
    List<Map<String, Cell>> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Map<String, Cell> line = new LinkedHashMap<>();
      for (int c = 0; c < headers.size(); c++) {
        line.putIfAbsent(headers.get(c), row.cells().get(c));
      }
      rows.add(line);
    }
    return new Listed(name, new TreeSet<>(headers), rows);
  }

  private static String header(Column column) {
    return name(String.join("", column.labels()));
  }

  /** A name as placeholders have it: letters and digits alone. */
  static String name(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  String title() {
    return title;
  }

  /** The tables by name. */
  Map<String, Listed> tables() {
    return tables;
  }

  /** What can stand between double braces. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(tables.keySet());
    names.add(TITLE);
    return names;
  }
}
