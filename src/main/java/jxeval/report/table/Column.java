package jxeval.report.table;

import java.util.List;

/**
 * A column of a table.
 *
 * @param key names it within its table
 * @param labels its header from top to bottom; neighbours that begin alike share merged headers, a
 *     shorter one is merged down
 * @param span columns of the sheet's grid that it takes, at least 1: the layout's choice where a
 *     sheet has several tables
 * @param width widest it grows before its text wraps, in half-width characters
 * @param onScreenOnly whether print leaves it out; such columns stand last on their sheet
 */
public record Column(String key, List<String> labels, int span, int width, boolean onScreenOnly) {
  private static final int WIDTH = 28;

  public Column {
    labels = List.copyOf(labels);
    if (labels.isEmpty() || span < 1 || width < 4 || width > 120) {
      throw new IllegalArgumentException("column " + key);
    }
  }

  public static Column of(String key, String... labels) {
    return new Column(key, List.of(labels), 1, WIDTH, false);
  }

  public static Column of(String key, List<String> labels) {
    return new Column(key, labels, 1, WIDTH, false);
  }

  /** The same column over several columns of the sheet's grid. */
  public Column span(int columns) {
    return new Column(key, labels, columns, width, onScreenOnly);
  }

  /** The same column, wrapping its text at that many half-width characters, 4 to 120. */
  public Column width(int characters) {
    return new Column(key, labels, span, characters, onScreenOnly);
  }

  public Column screenOnly() {
    return new Column(key, labels, span, width, true);
  }
}
