package jxeval.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.intake.form.SheetForm;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.Sheet;

/** Finds the header of a form among the first rows of a sheet. */
public final class HeaderFinder {
  /** Titles and notes may stand above a header, but no more than this many rows. */
  private static final int SEARCHED_ROWS = 30;

  private static final int MOST_HEADER_ROWS = 3;

  private HeaderFinder() {}

  /**
   * The header with the most known columns; of equal ones that with more units in cells of their
   * own, then of fewer rows, then the uppermost. Empty where no column is known.
   */
  public static Optional<Header> find(Sheet sheet, SheetForm form) {
    HeaderIndex index = new HeaderIndex(form);
    int lastColumn = sheet.lastColumn();
    Optional<Header> best = Optional.empty();
    for (int rows = 1; rows <= MOST_HEADER_ROWS; rows++) {
      for (GridRow row : sheet.rows()) {
        if (row.number() > SEARCHED_ROWS) {
          break;
        }
        Header found = at(sheet, form, index, row.number(), rows, lastColumn);
        if (found.matches() > 0 && (best.isEmpty() || isBetter(found, best.get()))) {
          best = Optional.of(found);
        }
      }
    }
    return best;
  }

  private static boolean isBetter(Header a, Header b) {
    return a.matches() != b.matches() ? a.matches() > b.matches() : a.unitsAlone() > b.unitsAlone();
  }

  private static Header at(
      Sheet sheet, SheetForm form, HeaderIndex index, int first, int rows, int lastColumn) {
    List<HeaderText> texts = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (int column = 1; column <= lastColumn; column++) {
      HeaderText text = HeaderText.of(sheet, first, first + rows - 1, column);
      if (text != null) {
        texts.add(text);
        Column known = index.find(text);
        if (known != null) {
          columns.add(known);
        }
      }
    }
    return new Header(form, first, first + rows - 1, texts, columns);
  }
}
