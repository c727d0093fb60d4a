package jxeval.report.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A ruled table: columns with headers, rows with keys.
 *
 * @param id names it within its sheet
 * @param empty what stands in the body when there are no rows
 * @param closing whether it closes the table above it, signatures under a list: printed on one page
 *     with the last rows of that table
 */
public record Table(String id, List<Column> columns, List<Row> rows, String empty, boolean closing)
    implements Block {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    unique(id, columns.stream().map(Column::key).toList());
    unique(id, rows.stream().map(Row::key).toList());
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "table %s, row %s: %d cells for %d columns"
                .formatted(id, row.key(), row.cells().size(), columns.size()));
      }
    }
  }

  private static void unique(String id, List<String> keys) {
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      if (!seen.add(key)) {
        throw new IllegalArgumentException("table " + id + ": twice the key " + key);
      }
    }
  }

  /** Rows that the header takes: those of its deepest column. */
  public int headerRows() {
    return columns.stream().mapToInt(c -> c.labels().size()).max().orElse(1);
  }

  /** Columns of the sheet's grid that the table takes. */
  public int gridColumns() {
    return columns.stream().mapToInt(Column::span).sum();
  }

  public static Builder of(String id) {
    return new Builder(id);
  }

  /** Collects columns and rows in order. */
  public static final class Builder {
    private final String id;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private String empty = "（无）";
    private boolean closing;

    private Builder(String id) {
      this.id = id;
    }

    public Builder column(Column column) {
      columns.add(column);
      return this;
    }

    public Builder columns(List<Column> more) {
      columns.addAll(more);
      return this;
    }

    public Builder row(String key, Cell... cells) {
      return row(key, Arrays.asList(cells));
    }

    public Builder row(String key, List<Cell> cells) {
      rows.add(new Row(key, Row.Kind.BODY, cells));
      return this;
    }

    public Builder total(String key, Cell... cells) {
      return total(key, Arrays.asList(cells));
    }

    /** A total row; its plain cells take the role of totals. */
    public Builder total(String key, List<Cell> cells) {
      rows.add(
          new Row(
              key,
              Row.Kind.TOTAL,
              cells.stream().map(c -> c.role() == Role.BODY ? c.role(Role.TOTAL) : c).toList()));
      return this;
    }

    public Builder empty(String text) {
      empty = text;
      return this;
    }

    /** Keeps it on one page with the last rows of the table above. */
    public Builder closing() {
      closing = true;
      return this;
    }

    public Table build() {
      return new Table(id, columns, rows, empty, closing);
    }
  }
}
