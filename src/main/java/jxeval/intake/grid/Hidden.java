package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jxeval.check.FileRule;

/** Tells of values that the clerk who looks at the sheet does not see; they count all the same. */
final class Hidden {
  private static final int NAMED = 10;

  private Hidden() {}

  static void tell(Sheet sheet, Reading reading) {
    if (sheet.rows().isEmpty()) {
      return;
    }
    if (sheet.hidden()) {
      reading.tell(new Refusal(FileRule.F172, sheet.name()).in(sheet.name(), null));
    }
    List<String> rows = new ArrayList<>();
    for (GridRow row : sheet.rows()) {
      if (row.hidden()) {
        rows.add(Integer.toString(row.number()));
      }
    }
    if (!rows.isEmpty()) {
      reading.tell(new Refusal(FileRule.F174, shown(rows)).in(sheet.name(), "A" + rows.get(0)));
    }
    SortedSet<Integer> columns = hiddenColumns(sheet);
    if (!columns.isEmpty()) {
      List<String> letters = columns.stream().map(A1::letters).toList();
      reading.tell(
          new Refusal(FileRule.F175, shown(letters))
              .in(sheet.name(), A1.of(sheet.rows().get(0).number(), columns.first())));
    }
  }

  private static SortedSet<Integer> hiddenColumns(Sheet sheet) {
    TreeSet<Integer> columns = new TreeSet<>();
    if (!sheet.hiddenColumns().isEmpty()) {
      for (GridRow row : sheet.rows()) {
        row.cells().forEach(cell -> columns.add(cell.column()));
      }
      columns.retainAll(sheet.hiddenColumns());
    }
    return columns;
  }

  private static String shown(List<String> names) {
    return names.stream().limit(NAMED).collect(Collectors.joining("、"))
        + (names.size() > NAMED ? "…(" + names.size() + ")" : "");
  }
}
