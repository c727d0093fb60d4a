package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jxeval.report.table.Role;

/**
 * Row heights in points, high enough for every wrapped line. What takes one line in columns of some
 * widths takes one in wider columns too, and is measured once for all of them.
 */
final class Heights {
  private static final int HIGHEST = 409;
  private static final int GAP = 8;

  /** The heights that cells of one line and charts ask for; a blank line is a narrow gap. */
  private final int[] least;

  private final List<Placed> wrapped = new ArrayList<>();
  private final List<Placed> spanning = new ArrayList<>();

  /**
   * The heights of a sheet's rows.
   *
   * @param narrowest the least that its columns will be wide
   */
  Heights(Grid grid, int[] narrowest) {
    least = new int[grid.rows()];
    Arrays.fill(least, GAP);
    for (Grid.Hung hung : grid.charts()) {
      Arrays.fill(least, hung.row(), hung.row() + hung.charts().height(), Grid.CHART_ROW);
    }
    for (Placed placed : grid.cells()) {
      if (placed.rows() > 1) {
        spanning.add(placed);
      } else if (!placed.screenOnly()) {
        single(placed, narrowest);
      }
    }
  }

  private void single(Placed placed, int[] narrowest) {
    if (lines(placed, narrowest) > 1) {
      wrapped.add(placed);
    } else {
      raise(least, placed.row(), wanted(placed, 1));
    }
  }

  /** The height of each row where the columns are that wide. */
  int[] of(int[] widths) {
    int[] heights = least.clone();
    for (Placed placed : wrapped) {
      raise(heights, placed.row(), wanted(placed, lines(placed, widths)));
    }
    for (Placed placed : spanning) {
      int last = placed.lastRow();
      int above = Arrays.stream(heights, placed.row(), last).sum();
      raise(heights, last, wanted(placed, lines(placed, widths)) - above);
    }
    return heights;
  }

  private static void raise(int[] heights, int row, int wanted) {
    heights[row] = Math.min(HIGHEST, Math.max(heights[row], wanted));
  }

  private static int wanted(Placed placed, int lines) {
    Role role = placed.cell().role();
    return lines * (Look.halfPoints(role, placed.ruled()) * 3 / 4) + air(role);
  }

  /** Lines of a cell's text; columns are always wide enough for what stands in one of them. */
  private static int lines(Placed placed, int[] widths) {
    if (placed.ruled() && placed.columns() == 1 && !placed.isText()) {
      return 1;
    }
    int width = Widths.sum(widths, placed.column(), placed.columns());
    int room = width - (placed.ruled() ? Widths.padding(placed) : 1);
    int halfPoints = Look.halfPoints(placed.cell().role(), placed.ruled());
    return TextWidth.lines(placed.cell().printed(), room * 21 / halfPoints);
  }

  /** Points above and below the lines. */
  private static int air(Role role) {
    return switch (role) {
      case TITLE -> 8;
      case HEADING, HEADER -> 6;
      case SUBTITLE, BODY, TOTAL, GRADE, WARNING -> 3;
      case NOTE -> 2;
    };
  }
}
