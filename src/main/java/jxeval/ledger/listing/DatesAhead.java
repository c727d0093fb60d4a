package jxeval.ledger.listing;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.model.Row;
import jxeval.model.Value;

/** Dates that say what has happened to a project and so cannot lie after the month of the run. */
public final class DatesAhead {
  private static final List<String> FIELDS = List.of("signed", "started", "commissioned");

  private DatesAhead() {}

  /** The date fields of a row that lie after the month. */
  public static List<String> of(Row row, YearMonth month) {
    return FIELDS.stream()
        .filter(f -> row.day(f).filter(d -> d.isAfter(month.atEndOfMonth())).isPresent())
        .toList();
  }

  /** The row with such dates read as blank. */
  public static Row blanked(Row row, YearMonth month) {
    List<String> ahead = of(row, month);
    if (ahead.isEmpty()) {
      return row;
    }
    Map<String, Value> fields = new LinkedHashMap<>(row.fields());
    fields.keySet().removeAll(ahead);
    return new Row(row.set(), row.unit(), row.month(), fields, row.source(), row.counts());
  }
}
