package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jxeval.report.table.Role;

/** Row heights in points, high enough for every wrapped line. */
final class Heights {
  private static final int HIGHEST = 409;
  private static final int GAP = 8;

  private final int[] widths;
  private final int[] heights;

  private Heights(Grid grid, int[] widths) {
    this.widths = widths;
    this.heights = new int[grid.rows()];
    Arrays.fill(heights, GAP);
    for (Grid.Hung hung : grid.charts()) {
      Arrays.fill(heights, hung.row(), hung.row() + hung.charts().height(), Grid.CHART_ROW);
    }
  }

  /** The height of each row; a blank line between blocks is a narrow gap. */
  static int[] of(Grid grid, int[] widths) {
    Heights made = new Heights(grid, widths);
    List<Placed> spanning = new ArrayList<>();
    for (Placed placed : grid.cells()) {
      if (placed.rows() > 1) {
        spanning.add(placed);
      } else if (!placed.screenOnly()) {
        made.single(placed);
      }
    }
    spanning.forEach(made::spanning);
    return made.heights;
  }

  private void single(Placed placed) {
    heights[placed.row()] = Math.min(HIGHEST, Math.max(heights[placed.row()], wanted(placed)));
  }

  private void spanning(Placed placed) {
    int last = placed.lastRow();
    int above = Arrays.stream(heights, placed.row(), last).sum();
    int lack = wanted(placed) - above;
    heights[last] = Math.min(HIGHEST, Math.max(heights[last], lack));
  }

  private int wanted(Placed placed) {
    Role role = placed.cell().role();
    int halfPoints = Look.halfPoints(role, placed.ruled());
    return lines(placed, halfPoints) * (halfPoints * 3 / 4) + air(role);
  }

  /** Lines of a cell's text; columns are always wide enough for what stands in one of them. */
  private int lines(Placed placed, int halfPoints) {
    if (placed.ruled() && placed.columns() == 1 && !placed.isText()) {
      return 1;
    }
    int width = Widths.sum(widths, placed.column(), placed.columns());
    int room = width - (placed.ruled() ? Widths.padding(placed) : 1);
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
