package jxeval.intake.grid;

import java.util.List;
import java.util.Map;
import jxeval.check.FileRule;

/**
 * A quoted CSV cell over several lines: meant so, or the work of a lost quotation mark that
 * swallowed whole rows.
 *
 * @param width cells of its row
 * @param inside the most separators in one of its lines
 */
record BrokenLine(int row, int column, int width, int inside, String text) {

  static BrokenLine of(int row, int column, int width, String text, char separator) {
    int inside =
        text.lines()
            .mapToInt(line -> (int) line.chars().filter(c -> c == separator).count())
            .max()
            .orElse(0);
    return new BrokenLine(row, column, width, inside, text);
  }

  /**
   * Refuses a swallowed row, tells of the rest at the first.
   *
   * @param widths how many rows have how many cells
   * @param lines physical lines
   * @param rows rows as read
   */
  static void judge(
      List<BrokenLine> all,
      Map<Integer, Integer> widths,
      long lines,
      int rows,
      String sheet,
      Reading reading) {
    int usual =
        widths.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(1);
    for (BrokenLine line : all) {
      if (line.inside >= Math.max(1, usual - 1) || (line.inside > 0 && line.width != usual)) {
        throw new Refusal(FileRule.F159, line.start())
            .with("row", Integer.toString(line.row))
            .in(sheet, A1.of(line.row, line.column));
      }
    }
    if (!all.isEmpty()) {
      BrokenLine first = all.get(0);
      reading.tell(
          new Refusal(FileRule.F164, first.start())
              .with("lines", Long.toString(lines))
              .with("rows", Integer.toString(rows))
              .in(sheet, A1.of(first.row, first.column)));
    }
  }

  private String start() {
    return text.lines().findFirst().orElse("");
  }
}
