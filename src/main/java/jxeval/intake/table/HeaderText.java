package jxeval.intake.table;

import java.util.ArrayList;
import java.util.List;
import jxeval.intake.cell.CellText;
import jxeval.intake.form.HeaderName;
import jxeval.intake.form.Scale;
import jxeval.intake.grid.Merge;
import jxeval.intake.grid.RawCell;
import jxeval.intake.grid.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The header texts over one column, from top to bottom; a merged text belongs to every cell under
 * it.
 *
 * @param column 1-based
 * @param row row of the lowest text
 * @param shown the lowest text as written
 * @param parts the texts taken apart, a unit that stands alone included
 */
public record HeaderText(int column, int row, String shown, List<HeaderName> parts) {

  /** The texts over a column between two rows; null where none begins in the column itself. */
  static @Nullable HeaderText of(Sheet sheet, int firstRow, int lastRow, int column) {
    List<HeaderName> parts = new ArrayList<>();
    boolean own = false;
    int lowest = firstRow;
    String shown = "";
    int merged = 0;
    for (int row = firstRow; row <= lastRow; row++) {
      Merge merge = sheet.merges().at(row, column);
      if (merge != null && (row <= merged || merge.firstRow() < firstRow)) {
        continue;
      }
      merged = merge == null ? 0 : merge.lastRow();
      RawCell cell =
          merge == null
              ? sheet.cell(row, column)
              : sheet.cell(merge.firstRow(), merge.firstColumn());
      if (cell == null || CellText.isBlank(cell)) {
        continue;
      }
      HeaderName part = HeaderName.of(cell.text());
      if (part.name().isEmpty() && parts.isEmpty()) {
        continue;
      }
      boolean begins = merge == null || merge.firstColumn() == column;
      if (begins && !part.name().isEmpty()) {
        own = true;
        lowest = row;
        shown = CellText.clean(cell.text());
      }
      parts.add(part);
    }
    return own ? new HeaderText(column, lowest, shown, parts) : null;
  }

  /** Every name that the texts may spell, the likeliest first. */
  List<String> names() {
    List<String> texts = parts.stream().map(HeaderName::name).filter(n -> !n.isEmpty()).toList();
    int last = texts.size() - 1;
    List<String> names = new ArrayList<>();
    for (int from = 0; from <= last; from++) {
      names.add(String.join("", texts.subList(from, last + 1)));
    }
    for (int from = last - 1; from >= 0; from--) {
      names.add(texts.get(last) + texts.get(from));
    }
    return names;
  }

  /** The unit nearest to the column; null for none. */
  @Nullable Scale unit() {
    Scale unit = null;
    for (HeaderName part : parts) {
      unit = part.unit() == null ? unit : part.unit();
    }
    return unit;
  }

  /** Whether a unit stands in a cell of its own under the name. */
  boolean hasUnitAlone() {
    return parts.stream().anyMatch(p -> p.name().isEmpty());
  }

  /** Whether the lowest text ends in brackets that hold no known unit. */
  boolean hasOtherBrackets() {
    List<HeaderName> named = parts.stream().filter(p -> !p.name().isEmpty()).toList();
    return named.get(named.size() - 1).otherBrackets();
  }
}
