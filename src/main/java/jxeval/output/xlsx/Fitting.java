package jxeval.output.xlsx;

/** How wide the columns of a sheet are, how high its rows, and where its pages end. */
final class Fitting {
  private final int[] widths;
  private final int[] heights;
  private final PageBreaks breaks;

  private Fitting(Grid grid, int[] widths) {
    this.widths = widths;
    this.heights = Heights.of(grid, widths);
    this.breaks = PageBreaks.of(grid, widths, heights);
  }

  /** The fitting that prints on the fewest pages, columns widened a little at most. */
  static Fitting of(Grid grid) {
    Fitting best = new Fitting(grid, Widths.of(grid));
    if (best.breaks.pages() == 1) {
      return best;
    }
    for (int[] widths : Widths.wider(grid, best.widths)) {
      Fitting wider = new Fitting(grid, widths);
      best = wider.breaks.pages() < best.breaks.pages() ? wider : best;
    }
    return best;
  }

  int[] widths() {
    return widths;
  }

  int[] heights() {
    return heights;
  }

  PageBreaks breaks() {
    return breaks;
  }
}
