package jxeval.output.xlsx;

/** How wide the columns of a sheet are, how high its rows, and where its pages end. */
final class Fitting {
  private final int[] widths;
  private final int[] heights;
  private final PageBreaks breaks;

  private Fitting(Grid grid, int[] widths, int[] heights) {
    this.widths = widths;
    this.heights = heights;
    this.breaks = PageBreaks.of(grid, widths, heights);
  }

  /** The fitting that prints on the fewest pages, columns widened a little at most. */
  static Fitting of(Grid grid) {
    int[] narrowest = Widths.of(grid);
    Heights heights = new Heights(grid, narrowest);
    Fitting best = new Fitting(grid, narrowest, heights.of(narrowest));
    if (best.breaks.pages() == 1) {
      return best;
    }
    for (int[] widths : Widths.wider(grid, narrowest)) {
      Fitting wider = new Fitting(grid, widths, heights.of(widths));
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
