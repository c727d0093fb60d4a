package jxeval.report.table;

import java.util.List;

/**
 * Charts side by side over the width of the sheet.
 *
 * @param height rows that they take, at least 4
 */
public record Charts(int height, List<Chart> charts) implements Block {
  public Charts {
    charts = List.copyOf(charts);
    if (height < 4 || charts.isEmpty()) {
      throw new IllegalArgumentException("charts: " + charts.size() + ", rows: " + height);
    }
  }
}
