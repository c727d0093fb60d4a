package jxeval.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jxeval.intake.cell.CellText;
import jxeval.intake.form.HeaderName;
import jxeval.intake.form.Kind;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.RawCell;
import jxeval.intake.grid.Sheet;

/**
 * Tells the rows below a header apart: data, control totals, and what is skipped (empty rows,
 * repeated headers, column numbers, notes, signatures).
 */
final class Lines {
  private static final Set<String> VISITS = Set.of("visits", "talks", "leads", "note");

  private final Header header;
  private final FilledSheet filled;
  private final List<Column> known;
  private final List<Column> required;

  private Lines(Header header, FilledSheet filled) {
    this.header = header;
    this.filled = filled;
    this.known =
        header.byField().values().stream().filter(c -> c.field().kind() != Kind.IGNORED).toList();
    this.required = known.stream().filter(c -> c.field().required()).toList();
  }

  /** The rows that matter, in order. */
  static List<Line> of(Sheet sheet, Header header, FilledSheet filled) {
    return new Lines(header, filled).sort(sheet);
  }

  private List<Line> sort(Sheet sheet) {
    List<GridRow> rows = sheet.rows().stream().filter(r -> r.number() > header.lastRow()).toList();
    int lastTotal = 0;
    for (GridRow row : rows) {
      lastTotal = Total.of(row, header).isPresent() ? row.number() : lastTotal;
    }
    List<Line> lines = new ArrayList<>();
    boolean inNotes = false;
    boolean inTrip = false;
    for (GridRow row : rows) {
      Optional<Total> total = Total.of(row, header);
      if (total.isPresent()) {
        lines.add(new Line(row, total.get() == Total.ALL ? Line.Role.TOTAL : Line.Role.SUBTOTAL));
        inTrip = false;
        continue;
      }
      if (saysNothing(row) || isColumnNumbers(row) || isHeaderAgain(row)) {
        continue;
      }
      int missing = missing(row);
      boolean sparse = missing * 2 > required.size();
      if (sparse && (Notes.isNote(row) || (inNotes && row.cells().size() == 1))) {
        inNotes = true;
        inTrip = false;
        continue;
      }
      if (inTrip && goesOn(row)) {
        lines.add(new Line(row, Line.Role.CONTINUED));
      } else if (lastTotal > 0 && row.number() > lastTotal && missing > 0) {
        inTrip = false;
        if (!sparse) {
          lines.add(new Line(row, Line.Role.INCOMPLETE));
        }
      } else {
        inTrip = header.form().id().equals("trips");
        lines.add(new Line(row, Line.Role.DATA));
      }
    }
    return lines;
  }

  /** How many required cells of a row are blank. */
  private int missing(GridRow row) {
    int missing = 0;
    for (Column column : required) {
      missing += filled.isFilled(row, column) ? 0 : 1;
    }
    return missing;
  }

  /** Whether nothing but 序号 and marks for nothing stand in the row. */
  private boolean saysNothing(GridRow row) {
    for (Column column : known) {
      RawCell cell = row.cell(column.number());
      if (cell != null && !CellText.isBlank(cell) && !CellText.isBlankMark(cell)) {
        return false;
      }
    }
    return true;
  }

  /** A row 1, 2, 3 … (or 甲, 乙, 1, 2 …) that numbers the columns right below the header. */
  private boolean isColumnNumbers(GridRow row) {
    if (row.number() != header.lastRow() + 1) {
      return false;
    }
    int next = 1;
    for (RawCell cell : row.cells()) {
      String text = HeaderName.fold(cell.text());
      if (text.equals(Integer.toString(next))) {
        next++;
      } else if (next > 1 || !("甲乙丙丁戊".contains(text) || text.equals("栏次"))) {
        return false;
      }
    }
    return next > 3;
  }

  /** A header repeated for a new page. */
  private boolean isHeaderAgain(GridRow row) {
    int same = 0;
    int other = 0;
    for (Column column : header.columns()) {
      RawCell cell = row.cell(column.number());
      if (cell != null && last(column).isLike(cell.text())) {
        same++;
      } else if (cell != null && ++other * 2 >= row.cells().size()) {
        return false;
      }
    }
    return same >= 2 && same * 2 > row.cells().size();
  }

  private static HeaderName last(Column column) {
    List<HeaderName> parts = column.text().parts();
    return parts.get(parts.size() - 1);
  }

  /**
   * Whether the row goes on with the trip above: its dates are merged into that row's, or it fills
   * only visits, talks, leads and notes (3-scheme, Credit).
   */
  private boolean goesOn(GridRow row) {
    boolean onlyVisits = true;
    for (Column column : known) {
      if (!CellText.isBlank(row.cell(column.number()))) {
        onlyVisits &= VISITS.contains(column.field().id());
      }
    }
    return onlyVisits || (isMergedUp(row, "depart") && isMergedUp(row, "return"));
  }

  private boolean isMergedUp(GridRow row, String field) {
    return header.column(field).filter(c -> filled.mergeFromAbove(row, c) != null).isPresent();
  }
}
