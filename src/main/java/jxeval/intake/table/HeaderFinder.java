package jxeval.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.intake.form.SheetForm;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.Sheet;

/** Finds the headers of forms among the first rows of a sheet. */
public final class HeaderFinder {
  /** Titles and notes may stand above a header, but no more than this many rows. */
  private static final int SEARCHED_ROWS = 30;

  private static final int MOST_HEADER_ROWS = 3;

  private final List<Candidate> candidates = new ArrayList<>();

  /** Rows that may be a header, with the texts over their columns. */
  private record Candidate(int firstRow, int lastRow, List<HeaderText> texts) {}

  public HeaderFinder(Sheet sheet) {
    int lastColumn = sheet.lastColumn();
    for (int rows = 1; rows <= MOST_HEADER_ROWS; rows++) {
      for (GridRow row : sheet.rows()) {
        if (row.number() > SEARCHED_ROWS) {
          break;
        }
        int last = row.number() + rows - 1;
        List<HeaderText> texts = new ArrayList<>();
        for (int column = 1; column <= lastColumn; column++) {
          HeaderText text = HeaderText.of(sheet, row.number(), last, column);
          if (text != null) {
            texts.add(text);
          }
        }
        candidates.add(new Candidate(row.number(), last, List.copyOf(texts)));
      }
    }
  }

  /**
   * The header with the most known columns; of equal ones that with more units in cells of their
   * own, then of fewer rows, then the uppermost. Empty where no column is known.
   */
  public Optional<Header> find(SheetForm form) {
    HeaderIndex index = new HeaderIndex(form);
    Optional<Header> best = Optional.empty();
    for (Candidate candidate : candidates) {
      List<Column> columns = new ArrayList<>();
      for (HeaderText text : candidate.texts) {
        Column known = index.find(text);
        if (known != null) {
          columns.add(known);
        }
      }
      Header found =
          new Header(form, candidate.firstRow, candidate.lastRow, candidate.texts, columns);
      if (found.matches() > 0 && (best.isEmpty() || isBetter(found, best.get()))) {
        best = Optional.of(found);
      }
    }
    return best;
  }

  private static boolean isBetter(Header a, Header b) {
    return a.matches() != b.matches() ? a.matches() > b.matches() : a.unitsAlone() > b.unitsAlone();
  }
}
