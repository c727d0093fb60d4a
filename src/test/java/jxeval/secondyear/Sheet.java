package jxeval.secondyear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sheet as a clerk filled it: texts by field, under headers that name their units.
 *
 * @param unit the id of the unit whose return it is, empty in a ledger
 * @param month the month of the return, 0 in a ledger
 */
record Sheet(
    String path,
    Form form,
    String unit,
    int month,
    Map<String, String> units,
    List<Map<String, String>> rows) {

  Sheet(String path, Form form, String unit, int month, Map<String, String> units) {
    this(path, form, unit, month, units, new ArrayList<>());
  }

  Map<String, String> row() {
    Map<String, String> row = new LinkedHashMap<>();
    rows.add(row);
    return row;
  }

  /** The sheet as comma-separated text. */
  String csv() {
    List<String> lines = new ArrayList<>();
    lines.add(
        form.columns().stream()
            .map(c -> units.containsKey(c.id()) ? c.header() + units.get(c.id()) : c.header())
            .collect(Collectors.joining(",")));
    for (Map<String, String> row : rows) {
      lines.add(
          form.columns().stream()
              .map(c -> '"' + row.getOrDefault(c.id(), "") + '"')
              .collect(Collectors.joining(",")));
    }
    return String.join("\n", lines) + "\n";
  }
}
