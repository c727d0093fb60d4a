package jxeval.output.xlsx;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import jxeval.report.table.Cell;
import jxeval.report.table.Content;

/**
 * By what numbers the cells of a sheet refer to their styles and texts, cell by cell as the grid
 * lists them. The sheet counts by itself what it has, so that sheets can be gone through side by
 * side; then the workbook gives its numbers.
 */
final class CellNumbers {
  /** The number of what a cell has not. */
  static final int NONE = -1;

  private final Numbered<Look> looks = new Numbered<>(0);
  private final List<String> visible;
  private final int[] styles;
  private final int[] strings;

  CellNumbers(Grid grid) {
    List<Placed> cells = grid.cells();
    Numbered<String> texts = new Numbered<>(0);
    styles = new int[cells.size()];
    strings = new int[cells.size()];
    for (int i = 0; i < styles.length; i++) {
      String text = shared(cells.get(i).cell());
      styles[i] = looks.of(Look.of(cells.get(i)));
      strings[i] = text.isEmpty() ? NONE : texts.of(text);
    }
    visible = texts.all().stream().map(VisibleText::cell).toList();
  }

  /** A cell's text where it stands among the texts of the workbook; else empty. */
  private static String shared(Cell cell) {
    return cell.formula() == null && cell.content() instanceof Content.Text text ? text.text() : "";
  }

  /** Takes the numbers of the workbook. */
  void settle(Styles ofBook, SharedStrings inBook) {
    replace(styles, looks.all(), ofBook::of);
    int uses = replace(strings, visible, inBook::of);
    inBook.used(uses);
  }

  private static <T> int replace(int[] numbers, Collection<T> own, ToIntFunction<T> book) {
    int[] known = own.stream().mapToInt(book).toArray();
    int uses = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != NONE) {
        numbers[i] = known[numbers[i]];
        uses++;
      }
    }
    return uses;
  }

  /** The number of a cell's style. */
  int style(int cell) {
    return styles[cell];
  }

  /** The number of a cell's text among those of the workbook; {@link #NONE} for none. */
  int string(int cell) {
    return strings[cell];
  }
}
