package jxeval.output.xlsx;

import jxeval.report.table.Content;
import jxeval.report.table.Format;
import jxeval.report.table.Role;
import jxeval.report.table.Tone;

/**
 * Everything that tells one cell style from another; one style is made for each.
 *
 * @param ruled whether the cell has borders
 * @param linked whether a click leads somewhere
 * @param quoted whether Excel is told to take the text as text
 * @param wrapped whether long text goes on in the next line
 */
record Look(
    Role role,
    Tone tone,
    Format format,
    Placed.Align align,
    boolean ruled,
    boolean linked,
    boolean quoted,
    boolean wrapped) {

  static Look of(Placed placed) {
    var cell = placed.cell();
    boolean text = cell.content() instanceof Content.Text;
    boolean quoted =
        text && cell.formula() == null && VisibleText.looksLikeFormula(cell.content().shown());
    return new Look(
        cell.role(),
        cell.tone(),
        cell.format(),
        placed.align(),
        placed.ruled(),
        cell.link() != null,
        quoted,
        !placed.screenOnly() && text);
  }

  /** The size of its type in half points, so that 10.5 points are 21. */
  int halfPoints() {
    return halfPoints(role, ruled);
  }

  /** The size of the type of cells of a role, with borders or without. */
  static int halfPoints(Role role, boolean ruled) {
    return switch (role) {
      case TITLE -> 36;
      case HEADING -> 26;
      case NOTE -> 18;
      case BODY, TOTAL, GRADE, WARNING -> ruled ? 21 : 22;
      case SUBTITLE, HEADER -> 21;
    };
  }
}
