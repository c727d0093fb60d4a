package jxeval.intake.table;

import java.util.ArrayList;
import java.util.List;
import jxeval.intake.cell.CellText;
import jxeval.intake.form.HeaderName;
import jxeval.intake.form.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The header texts over one column, from top to bottom; a merged text belongs to every cell under
 * it.
 *
 * @param column 1-based
 * @param row row of the lowest text
 * @param text the lowest text as written
 * @param parts the texts taken apart, a unit that stands alone included
 */
public record HeaderText(int column, int row, String text, List<HeaderName> parts) {

  /** The texts over a column between two rows; null where none begins in the column itself. */
  static @Nullable HeaderText of(
      @Nullable HeaderCell[][] cells, int firstRow, int lastRow, int column) {
    List<HeaderName> parts = new ArrayList<>(1 + lastRow - firstRow);
    int lowest = 0;
    String text = "";
    for (int row = firstRow; row <= lastRow; row++) {
      HeaderCell cell = cells[row][column];
      if (cell == null || (parts.isEmpty() && !cell.isNamed())) {
        continue;
      }
      if (cell.isOwn()) {
        lowest = row;
        text = cell.text();
      }
      parts.add(cell.name());
    }
    return lowest == 0 ? null : new HeaderText(column, lowest, text, parts);
  }

  /** The lowest text as findings quote it. */
  String shown() {
    return CellText.clean(text);
  }

  /** Every name that the texts may spell, the likeliest first. */
  List<String> names() {
    List<String> texts = new ArrayList<>(parts.size());
    for (HeaderName part : parts) {
      if (!part.name().isEmpty()) {
        texts.add(part.name());
      }
    }
    int last = texts.size() - 1;
    if (last == 0) {
      return texts;
    }
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
    for (HeaderName part : parts) {
      if (part.name().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lowest text ends in brackets that hold no known unit. */
  boolean hasOtherBrackets() {
    List<HeaderName> named = parts.stream().filter(p -> !p.name().isEmpty()).toList();
    return named.get(named.size() - 1).otherBrackets();
  }
}
