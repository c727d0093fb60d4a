package jxeval.report.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import org.jspecify.annotations.Nullable;

/** Sums over cells of detail tables, neighbours joined to ranges. */
final class Sums {
  /** Terms that one call of SUM takes in every spreadsheet. */
  private static final int MOST = 30;

  private Sums() {}

  /** The sum of cells, each named by a row {@code r1}, {@code r2} … of its table. */
  static Formula of(List<Ref> cells) {
    List<Ref> ranges = ranges(cells);
    List<String> calls = new ArrayList<>();
    for (int from = 0; from < ranges.size(); from += MOST) {
      calls.add(
          IntStream.range(from, Math.min(from + MOST, ranges.size()))
              .mapToObj(i -> "{" + i + "}")
              .collect(Collectors.joining(",", "SUM(", ")")));
    }
    return new Formula(String.join("+", calls), ranges);
  }

  private static List<Ref> ranges(List<Ref> cells) {
    List<Ref> ranges = new ArrayList<>();
    for (Ref cell : cells) {
      Ref last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (last != null && follows(last, cell)) {
        ranges.set(
            ranges.size() - 1,
            Ref.rows(
                    Objects.requireNonNull(last.row()),
                    Objects.requireNonNull(cell.row()),
                    cell.column())
                .in(Objects.requireNonNull(cell.table()))
                .on(Objects.requireNonNull(cell.sheet())));
      } else {
        ranges.add(cell);
      }
    }
    return ranges;
  }

  private static boolean follows(Ref last, Ref cell) {
    String end = last.lastRow() == null ? last.row() : last.lastRow();
    return Objects.equals(last.sheet(), cell.sheet())
        && Objects.equals(last.table(), cell.table())
        && number(end) + 1 == number(cell.row());
  }

  private static int number(@Nullable String row) {
    return Integer.parseInt(String.valueOf(row).substring(1));
  }
}
