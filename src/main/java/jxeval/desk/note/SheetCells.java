package jxeval.desk.note;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jxeval.desk.opc.Element;
import jxeval.desk.opc.UnpatchableException;
import jxeval.desk.opc.XmlPart;
import jxeval.intake.grid.A1;
import org.jspecify.annotations.Nullable;

/** Gives noted cells of a sheet their fill, making those that are blank. */
final class SheetCells {
  private final XmlPart part;
  private final Element root;
  private final Element rows;
  private final StyleSheet styles;
  private final String p;

  /**
   * The cells of a sheet.
   *
   * @param root the sheet's elements with the cells of every row that is changed
   */
  SheetCells(XmlPart part, Element root, StyleSheet styles) {
    this.part = part;
    this.root = root;
    this.styles = styles;
    this.rows = root.child("sheetData").orElseThrow(() -> new UnpatchableException("sheetData"));
    this.p = rows.prefix();
  }

  /** Fills the noted cells, and takes an earlier copy's fill off the others. */
  void mark(Map<Place, List<Note>> notes) {
    Set<Integer> ours = styles.ours();
    Map<Integer, Map<Integer, Fills>> wanted = new TreeMap<>();
    notes.forEach(
        (place, said) ->
            wanted
                .computeIfAbsent(place.row(), r -> new TreeMap<>())
                .put(place.column(), Fills.of(said)));
    Set<Integer> done = new HashSet<>();
    int number = 0;
    for (Element row : rows.children()) {
      number = row.number("r", number + 1);
      done.add(number);
      for (Map.Entry<Integer, Map<Integer, Fills>> missing : before(wanted, done, number)) {
        part.insert(row.start(), newRow(missing.getKey(), missing.getValue()));
        done.add(missing.getKey());
      }
      cells(row, number, wanted.getOrDefault(number, Map.of()), ours);
    }
    String last =
        before(wanted, done, Integer.MAX_VALUE).stream()
            .map(e -> newRow(e.getKey(), e.getValue()))
            .collect(Collectors.joining());
    if (!last.isEmpty()) {
      part.append(rows, last);
    }
  }

  private static List<Map.Entry<Integer, Map<Integer, Fills>>> before(
      Map<Integer, Map<Integer, Fills>> wanted, Set<Integer> done, int row) {
    return wanted.entrySet().stream()
        .filter(e -> e.getKey() < row && !done.contains(e.getKey()))
        .toList();
  }

  private void cells(Element row, int number, Map<Integer, Fills> wanted, Set<Integer> ours) {
    TreeMap<Integer, Fills> left = new TreeMap<>(wanted);
    int column = 0;
    for (Element cell : row.children()) {
      column = cell.attribute("r").map(r -> Place.of(r).column()).orElse(column + 1);
      while (!left.isEmpty() && left.firstKey() < column) {
        Map.Entry<Integer, Fills> blank = left.pollFirstEntry();
        part.insert(cell.start(), newCell(number, blank.getKey(), row, blank.getValue()));
      }
      int style = cell.number("s", 0);
      Fills fill = left.remove(column);
      if (fill != null) {
        part.set(cell, "s", Integer.toString(styles.marked(style, fill)));
      } else if (ours.contains(style)) {
        part.set(cell, "s", Integer.toString(styles.unmarked(style)));
      }
    }
    String more =
        left.entrySet().stream()
            .map(e -> newCell(number, e.getKey(), row, e.getValue()))
            .collect(Collectors.joining());
    if (!more.isEmpty()) {
      part.append(row, more);
    }
  }

  private String newRow(int number, Map<Integer, Fills> cells) {
    return "<%srow r=\"%d\">".formatted(p, number)
        + cells.entrySet().stream()
            .map(e -> newCell(number, e.getKey(), null, e.getValue()))
            .collect(Collectors.joining())
        + "</%srow>".formatted(p);
  }

  private String newCell(int row, int column, @Nullable Element in, Fills fill) {
    int base = in == null ? -1 : in.number("s", -1);
    int style = styles.marked(base >= 0 ? base : columnStyle(column), fill);
    return "<%sc r=\"%s\" s=\"%d\"/>".formatted(p, A1.of(row, column), style);
  }

  private int columnStyle(int column) {
    return root.child("cols").stream()
        .flatMap(c -> c.children().stream())
        .filter(c -> c.number("min", 0) <= column && column <= c.number("max", 0))
        .mapToInt(c -> c.number("style", 0))
        .findFirst()
        .orElse(0);
  }
}
