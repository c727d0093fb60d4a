package jxeval.output.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jxeval.report.table.Cell;
import jxeval.report.table.Role;

/** Column widths computed from the text, so that nothing is cut off and the print stays legible. */
final class Widths {
  private static final int NARROWEST = 5;

  /** Indent and border of a text that begins at the left. */
  private static final int PADDING = 3;

  /** Borders, and the blank behind a number. */
  private static final int BORDERS = 2;

  /**
   * How much wider than the page columns of text may stay, in percent: 10.5 points print as 9.1.
   */
  private static final int SHRUNK = 115;

  /** The widest that a sheet becomes to save a page, in percent: 10.5 points print as 8.75. */
  private static final int WIDEST = 120;

  private static final int PORTRAIT = 98;
  private static final int LANDSCAPE = 145;

  /** A header that is no longer stands on one line. */
  private static final int SHORT_HEADER = 10;

  /** Columns of text become no narrower than this to fit on the page. */
  private static final int NARROWEST_TEXT = 15;

  private final int[] wanted;
  private final int[] least;
  private final boolean[] texts;

  private Widths(int columns) {
    this.wanted = new int[columns];
    this.least = new int[columns];
    this.texts = new boolean[columns];
    Arrays.fill(wanted, NARROWEST);
    Arrays.fill(least, NARROWEST);
  }

  /** The width of each column in half-width characters. */
  static int[] of(Grid grid) {
    Widths made = of(grid.cells(), grid.columns());
    int page = page(grid);
    int[] widths = made.within(page, grid.printedColumns());
    fill(widths, page, grid.printedColumns());
    return widths;
  }

  /** What the cells ask for, printed on a page of that width. */
  static int[] within(List<Placed> cells, int columns, int page) {
    return of(cells, columns).within(page, columns);
  }

  private static Widths of(List<Placed> cells, int columns) {
    Widths made = new Widths(columns);
    List<Placed> spanning = new ArrayList<>();
    for (Placed placed : cells) {
      if (placed.ruled() && placed.columns() == 1) {
        made.single(placed);
      } else if (placed.ruled()) {
        spanning.add(placed);
      }
    }
    spanning.forEach(made::spanning);
    return made;
  }

  /** Half-width characters of 10.5 points over the printed width of A4. */
  static int page(Grid grid) {
    return page(grid.sheet().page().landscape());
  }

  static int page(boolean landscape) {
    return landscape ? LANDSCAPE : PORTRAIT;
  }

  private void single(Placed placed) {
    int column = placed.column();
    boolean text = placed.isText() && placed.cell().role() != Role.HEADER;
    texts[column] |= text;
    if (text && hasRoom(column, TextWidth.most(placed.cell().printed()) + PADDING)) {
      return;
    }
    int width = wanted(placed);
    wanted[column] = Math.max(wanted[column], width);
    least[column] = Math.max(least[column], least(placed, width));
  }

  /**
   * Whether a text that asks for no more than that widens nothing, so that none need measure it.
   */
  private boolean hasRoom(int column, int most) {
    return most <= wanted[column] && Math.min(most, NARROWEST_TEXT) <= least[column];
  }

  private void spanning(Placed placed) {
    if (placed.columns() == wanted.length) {
      return;
    }
    if (!placed.isText() || placed.cell().role() == Role.HEADER) {
      widen(wanted, placed, wanted(placed));
      widen(least, placed, least(placed, wanted(placed)));
    }
  }

  private static void widen(int[] widths, Placed placed, int width) {
    int lack = width - sum(widths, placed.column(), placed.columns());
    for (int i = 0; i < placed.columns() && lack > 0; i++) {
      int part = (lack + placed.columns() - i - 1) / (placed.columns() - i);
      widths[placed.column() + i] += part;
      lack -= part;
    }
  }

  /** The width that a cell asks for: that of its text, half of it in a long header. */
  private static int wanted(Placed placed) {
    Cell cell = placed.cell();
    if (placed.isText() && cell.role() != Role.HEADER) {
      int widest = placed.widest();
      return Math.min(TextWidth.upTo(cell.printed(), widest) + padding(placed), widest);
    }
    int text = TextWidth.of(cell.printed());
    if (cell.role() == Role.HEADER) {
      return (text <= SHORT_HEADER ? text : Math.max(SHORT_HEADER - 2, (text + 1) / 2)) + BORDERS;
    }
    // Bold digits are a tenth wider in some fonts, and digits never wrap.
    return (cell.role() == Role.TOTAL ? (text * 11 + 9) / 10 : text) + BORDERS;
  }

  private static int least(Placed placed, int wanted) {
    if (placed.cell().role() == Role.HEADER) {
      int third = (TextWidth.of(placed.cell().printed()) + 2) / 3;
      return Math.min(wanted, Math.max(4, third + third % 2) + BORDERS);
    }
    return placed.isText() ? Math.min(wanted, NARROWEST_TEXT) : wanted;
  }

  /** What a ruled cell's text cannot use of its width. */
  static int padding(Placed placed) {
    return placed.align() == Placed.Align.LEFT ? PADDING : BORDERS;
  }

  /**
   * The widths asked for; where the page does not take them, headers wrap, then the widest texts.
   */
  private int[] within(int page, int printed) {
    int most = page * SHRUNK / 100;
    int[] widths = wanted.clone();
    for (int i = 0; i < printed && sum(wanted, 0, printed) > most; i++) {
      widths[i] = texts[i] ? wanted[i] : least[i];
    }
    for (int cut = Arrays.stream(widths).max().orElse(0);
        cut > NARROWEST && sum(widths, 0, printed) > most;
        cut--) {
      for (int i = 0; i < printed; i++) {
        widths[i] = Math.max(least[i], Math.min(widths[i], cut));
      }
    }
    return widths;
  }

  /** Spreads what a narrow sheet leaves of the page over its columns. */
  private static void fill(int[] widths, int page, int printed) {
    int used = sum(widths, 0, printed);
    int left = page - used;
    for (int i = 0; i < printed && left > 0; i++) {
      widths[i] += left * widths[i] / used;
    }
  }

  /** The same widths stretched step by step, as far as the print stays legible. */
  static List<int[]> wider(Grid grid, int[] widths) {
    List<int[]> wider = new ArrayList<>();
    int used = sum(widths, 0, grid.printedColumns());
    for (int percent = 104; used * percent <= page(grid) * WIDEST; percent += 4) {
      int stretch = percent;
      wider.add(Arrays.stream(widths).map(w -> w * stretch / 100).toArray());
    }
    return wider;
  }

  /** The width of some columns together. */
  static int sum(int[] widths, int first, int count) {
    int sum = 0;
    for (int i = first; i < first + count; i++) {
      sum += widths[i];
    }
    return sum;
  }
}
