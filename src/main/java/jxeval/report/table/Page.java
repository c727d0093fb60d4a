package jxeval.report.table;

/**
 * How a sheet prints on A4.
 *
 * @param fit whether all columns fit on a page's width or the whole sheet on one page
 */
public record Page(boolean landscape, Fit fit) {

  /** What is shrunk onto a page. */
  public enum Fit {
    WIDTH,
    ONE_PAGE,
    /** Nothing but the title: the sheet is for the screen. */
    TITLE_ONLY
  }
}
