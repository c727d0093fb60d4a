package jxeval.ledger.listing;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.InputFile;
import jxeval.model.Row;

/**
 * The months for which a unit's return counts, and where each stands.
 *
 * @param byUnit unit id to month to the project sheet, or the file where it lists no project
 */
public record ReturnMonths(Map<String, NavigableMap<YearMonth, CellRef>> byUnit) {

  /** Those up to a month. */
  public static ReturnMonths of(Facts facts, YearMonth until) {
    ReturnMonths months = new ReturnMonths(new TreeMap<>());
    for (InputFile input : facts.inputs()) {
      String unit = input.unit();
      if (input.status() == InputFile.Status.COUNTED && unit != null) {
        YearMonth month = Objects.requireNonNull(input.month());
        months.put(unit, month, CellRef.file(input.file()), until);
      }
    }
    for (Row row : facts.rows()) {
      if (row.set().equals("projects")) {
        String unit = Objects.requireNonNull(row.unit());
        YearMonth month = Objects.requireNonNull(row.month());
        CellRef sheet = CellRef.sheet(row.source().file(), row.source().sheet());
        months.of(unit).remove(month);
        months.put(unit, month, sheet, until);
      }
    }
    return months;
  }

  public NavigableMap<YearMonth, CellRef> of(String unit) {
    return byUnit.computeIfAbsent(unit, u -> new TreeMap<>());
  }

  private void put(String unit, YearMonth month, CellRef at, YearMonth until) {
    if (!month.isAfter(until)) {
      of(unit).putIfAbsent(month, at);
    }
  }
}
