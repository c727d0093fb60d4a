package jxeval.output.xlsx;

import java.util.Arrays;
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
    grid.cells().stream().filter(p -> p.rows() == 1 && !p.screenOnly()).forEach(made::single);
    grid.cells().stream().filter(p -> p.rows() > 1).forEach(made::spanning);
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
    Look look = Look.of(placed);
    int width = Arrays.stream(widths, placed.column(), placed.lastColumn() + 1).sum();
    int room = width - (look.ruled() ? Widths.padding(placed) : 1);
    int scaled = room * 21 / look.halfPoints();
    int lines = TextWidth.lines(placed.cell().printed(), scaled);
    int line = look.halfPoints() * 3 / 4;
    return lines * line + air(placed.cell().role());
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
