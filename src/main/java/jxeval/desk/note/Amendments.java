package jxeval.desk.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jxeval.check.Amendment;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.RawCell;
import jxeval.intake.grid.Sheet;
import jxeval.text.Words;

/** Holds the list that a file came back with against what is found in it now. */
public final class Amendments {
  private Amendments() {}

  /** A note as 修改清单 lists it. */
  private record Listed(String code, String sheet, String cell, String found) {
    boolean isAt(Listed other) {
      return code.equals(other.code) && sheet.equals(other.sheet) && cell.equals(other.cell);
    }

    /** The same finding in a row that has moved. */
    boolean hasMoved(Listed other) {
      return code.equals(other.code)
          && sheet.equals(other.sheet)
          && column().equals(other.column())
          && found.equals(other.found);
    }

    private String column() {
      return cell.replaceAll("[0-9]", "");
    }
  }

  /**
   * Compares the list in a file that came back with what is found in it now; empty for a file
   * without such a list.
   */
  public static Optional<Amendment> of(
      String file, List<Sheet> unread, List<Note> now, Words words) {
    return unread.stream()
        .filter(s -> s.name().equals(words.of("desk", "list.name")))
        .findFirst()
        .map(s -> compared(file, listed(s, words), listed(now, words)));
  }

  private static Amendment compared(String file, List<Listed> before, List<Listed> now) {
    List<Listed> fresh = new ArrayList<>(now);
    List<Listed> open = new ArrayList<>();
    before.stream().filter(b -> !take(fresh, b, true)).forEach(open::add);
    long mended = open.stream().filter(b -> !take(fresh, b, false)).count();
    return new Amendment(file, (int) mended, before.size() - (int) mended, fresh.size());
  }

  private static boolean take(List<Listed> from, Listed note, boolean atItsPlace) {
    for (Listed other : from) {
      if (atItsPlace ? other.isAt(note) : other.hasMoved(note)) {
        return from.remove(other);
      }
    }
    return false;
  }

  private static List<Listed> listed(List<Note> notes, Words words) {
    List<Listed> listed = new ArrayList<>();
    for (Note note : notes) {
      List<String> line = ListSheet.line(0, note, words);
      listed.add(new Listed(line.get(4), line.get(1), line.get(2), line.get(6)));
    }
    return listed;
  }

  private static List<Listed> listed(Sheet sheet, Words words) {
    List<String> headers = ListSheet.headers(words);
    List<Listed> listed = new ArrayList<>();
    Map<String, Integer> columns = new TreeMap<>();
    for (GridRow row : sheet.rows()) {
      if (columns.size() < headers.size()) {
        columns.clear();
        row.cells().forEach(c -> columns.put(c.text(), c.column()));
        columns.keySet().retainAll(headers);
      } else {
        String code = text(row, columns, headers.get(4));
        if (!code.isEmpty()) {
          listed.add(
              new Listed(
                  code,
                  text(row, columns, headers.get(1)),
                  text(row, columns, headers.get(2)),
                  text(row, columns, headers.get(6))));
        }
      }
    }
    return listed;
  }

  private static String text(GridRow row, Map<String, Integer> columns, String header) {
    RawCell cell = row.cell(columns.getOrDefault(header, 0));
    return cell == null ? "" : cell.text();
  }
}
