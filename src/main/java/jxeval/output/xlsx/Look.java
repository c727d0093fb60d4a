package jxeval.output.xlsx;

import jxeval.report.table.Content;
import jxeval.report.table.Format;
import jxeval.report.table.Role;
import jxeval.report.table.Tone;
import org.jspecify.annotations.Nullable;

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

  /** As records compare, said here: every cell of a workbook asks. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Look look
        && role == look.role
        && tone == look.tone
        && format.kind() == look.format.kind()
        && format.decimals() == look.format.decimals()
        && align == look.align
        && ruled == look.ruled
        && linked == look.linked
        && quoted == look.quoted
        && wrapped == look.wrapped;
  }

  /** Of what differs most between cells. */
  @Override
  public int hashCode() {
    int number = 31 * format.kind().hashCode() + format.decimals();
    return 31 * (31 * number + role.hashCode()) + 3 * tone.hashCode() + align.hashCode();
  }

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
