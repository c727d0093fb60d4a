package jxeval.examples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of a return before it becomes a file: rows of texts, numbers, dates and blanks. */
final class Page {
  final String name;
  final List<List<@Nullable Object>> rows = new ArrayList<>();
  final List<int[]> merges = new ArrayList<>();

  Page(String name) {
    this.name = name;
  }

  Page row(@Nullable Object... cells) {
    List<@Nullable Object> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell);
    }
    rows.add(row);
    return this;
  }

  /** Merges a rectangle, rows and columns from 0, both ends included. */
  Page merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    merges.add(new int[] {firstRow, lastRow, firstColumn, lastColumn});
    return this;
  }

  /** The index of a column by its header, searched in all rows. */
  int column(String header) {
    for (List<@Nullable Object> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        if (header.equals(row.get(c))) {
          return c;
        }
      }
    }
    throw new IllegalArgumentException(name + " has no column " + header);
  }

  /** Overwrites a cell of the n-th row below the header, counted from 1. */
  Page put(String header, int nth, @Nullable Object value) {
    int column = column(header);
    int top = 0;
    while (!rows.get(top).contains(header)) {
      top++;
    }
    rows.get(top + nth).set(column, value);
    return this;
  }

  /** How many rows stand below the header. */
  int body() {
    int top = 0;
    while (top < rows.size() && rows.get(top).size() < 3) {
      top++;
    }
    return rows.size() - top - 1;
  }
}
