package jxeval.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.Sheet;
import org.jspecify.annotations.Nullable;

/** Finds the headers of forms among the first rows of a sheet. */
public final class HeaderFinder {
  /** Titles and notes may stand above a header, but no more than this many rows. */
  private static final int SEARCHED_ROWS = 30;

  private static final int MOST_HEADER_ROWS = 3;

  private final Sheet sheet;
  private final @Nullable HeaderCell[][] cells;

  public HeaderFinder(Sheet sheet) {
    this.sheet = sheet;
    this.cells = HeaderCell.of(sheet, SEARCHED_ROWS + MOST_HEADER_ROWS - 1);
  }

  /**
   * The header with the most known columns; of equal ones that with more units in cells of their
   * own, then of fewer rows, then the uppermost. Empty where no column is known.
   */
  public Optional<Header> find(HeaderIndex index) {
    Header best = null;
    int most = 1;
    for (int rows = 1; rows <= MOST_HEADER_ROWS; rows++) {
      for (GridRow row : sheet.rows()) {
        if (row.number() > SEARCHED_ROWS) {
          break;
        }
        int last = row.number() + rows - 1;
        if (atMost(index, row.number(), last) >= most) {
          Header found = header(index, row.number(), last);
          if (found.matches() > 0 && (best == null || isBetter(found, best))) {
            best = found;
            most = found.matches();
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** No header in these rows has more known columns: so many end in a text that may name one. */
  private int atMost(HeaderIndex index, int firstRow, int lastRow) {
    int columns = 0;
    for (int column = 1; column < cells[firstRow].length; column++) {
      for (int row = lastRow; row >= firstRow; row--) {
        HeaderCell cell = cells[row][column];
        if (cell != null && cell.isNamed()) {
          columns += index.mayHold(cell.name().name()) ? 1 : 0;
          break;
        }
      }
    }
    return columns;
  }

  private Header header(HeaderIndex index, int firstRow, int lastRow) {
    List<HeaderText> texts = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (int column = 1; column < cells[firstRow].length; column++) {
      HeaderText text = HeaderText.of(cells, firstRow, lastRow, column);
      if (text != null) {
        texts.add(text);
        Column known = index.find(text);
        if (known != null) {
          columns.add(known);
        }
      }
    }
    return Header.of(index.form(), firstRow, lastRow, texts, columns);
  }

  private static boolean isBetter(Header a, Header b) {
    return a.matches() != b.matches() ? a.matches() > b.matches() : a.unitsAlone() > b.unitsAlone();
  }
}
