package jxeval.output.xlsx;

import java.util.Arrays;
import jxeval.report.table.Content;
import jxeval.report.table.Role;

/** Column widths and row heights computed from the text, so that nothing is cut off. */
final class Widths {
  private static final int NARROWEST = 6;

  /** Indent and border of a ruled cell. */
  static final int PADDING = 3;

  private static final int PORTRAIT = 92;
  private static final int LANDSCAPE = 138;

  /** Lines that a text over several columns may take before it widens them. */
  private static final int SPANNED_LINES = 3;

  private final Grid grid;
  private final int[] widths;

  private Widths(Grid grid) {
    this.grid = grid;
    this.widths = new int[grid.columns()];
    Arrays.fill(widths, NARROWEST);
  }

  /** The width of each column in half-width characters. */
  static int[] of(Grid grid) {
    Widths made = new Widths(grid);
    grid.cells().stream().filter(p -> p.ruled() && p.columns() == 1).forEach(made::single);
    grid.cells().stream().filter(p -> p.ruled() && p.columns() > 1).forEach(made::spanning);
    made.fillPage();
    return made.widths;
  }

  /** Half-width characters of 10.5 points over the printed width of A4. */
  static int page(Grid grid) {
    return grid.sheet().page().landscape() ? LANDSCAPE : PORTRAIT;
  }

  private void single(Placed placed) {
    widths[placed.column()] = Math.max(widths[placed.column()], wanted(placed));
  }

  private void spanning(Placed placed) {
    if (placed.columns() == grid.columns()) {
      return;
    }
    int lack = wanted(placed) - sum(placed.column(), placed.columns());
    for (int i = 0; i < placed.columns() && lack > 0; i++) {
      int part = (lack + placed.columns() - i - 1) / (placed.columns() - i);
      widths[placed.column() + i] += part;
      lack -= part;
    }
  }

  /** The width that a cell asks for; digits have some room for wider fonts, as they never wrap. */
  private static int wanted(Placed placed) {
    int text = TextWidth.of(placed.cell().printed());
    int natural = text + PADDING;
    if (placed.cell().role() == Role.HEADER) {
      return natural <= 8 + PADDING ? natural : natural / 2 + PADDING + 1;
    }
    if (!(placed.cell().content() instanceof Content.Text)) {
      return text * 6 / 5 + PADDING;
    }
    int wrapped = placed.columns() == 1 ? natural : natural / SPANNED_LINES;
    return Math.min(wrapped, placed.widest());
  }

  /** Spreads what a narrow sheet leaves of the page over its columns. */
  private void fillPage() {
    int page = page(grid);
    int used = sum(0, grid.printedColumns());
    int left = page - used;
    for (int i = 0; i < grid.printedColumns() && left > 0; i++) {
      widths[i] += left * widths[i] / used;
    }
  }

  private int sum(int first, int count) {
    return Arrays.stream(widths, first, first + count).sum();
  }
}
