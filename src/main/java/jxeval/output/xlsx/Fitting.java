package jxeval.output.xlsx;

/** Chooses between saving pages and keeping the print large. */
final class Fitting {
  private Fitting() {}

  /** The widths that print on the fewest pages, columns widened a little at most. */
  static int[] widths(Grid grid) {
    int[] best = Widths.of(grid);
    int fewest = pages(grid, best);
    if (fewest == 1) {
      return best;
    }
    for (int[] wider : Widths.wider(grid, best)) {
      int pages = pages(grid, wider);
      if (pages < fewest) {
        fewest = pages;
        best = wider;
      }
    }
    return best;
  }

  private static int pages(Grid grid, int[] widths) {
    return PageBreaks.of(grid, widths, Heights.of(grid, widths)).pages();
  }
}
