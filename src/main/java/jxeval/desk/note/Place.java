package jxeval.desk.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell by 1-based row and column. */
record Place(int row, int column) {
  private static final Pattern A1 = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

  static Place of(String cell) {
    Matcher parts = A1.matcher(cell);
    if (!parts.matches()) {
      throw new IllegalArgumentException(cell);
    }
    int column = 0;
    for (char c : parts.group(1).toCharArray()) {
      column = column * 26 + c - 'A' + 1;
    }
    return new Place(Integer.parseInt(parts.group(2)), column);
  }

  /** The notes on the cells of one sheet, by row, then column; several on one cell together. */
  static Map<Place, List<Note>> of(List<Note> notes, String sheet) {
    Map<Place, List<Note>> placed = new LinkedHashMap<>();
    notes.stream()
        .filter(n -> sheet.equals(n.sheet()) && n.cell() != null)
        .forEach(
            n ->
                placed
                    .computeIfAbsent(of(String.valueOf(n.cell())), p -> new ArrayList<>())
                    .add(n));
    return placed;
  }
}
