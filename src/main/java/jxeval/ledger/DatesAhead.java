package jxeval.ledger;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.model.Row;
import jxeval.model.Value;

/** Dates of a project that say what has happened and so cannot lie after the month of the run. */
final class DatesAhead {
  static final List<String> FIELDS = List.of("signed", "started", "commissioned");

  private DatesAhead() {}

  static boolean isAhead(Row row, String field, YearMonth month) {
    return row.day(field).filter(d -> d.isAfter(month.atEndOfMonth())).isPresent();
  }

  /** The row with such dates read as blank. */
  static Row blanked(Row row, YearMonth month) {
    Map<String, Value> fields = new LinkedHashMap<>(row.fields());
    FIELDS.stream().filter(f -> isAhead(row, f, month)).forEach(fields::remove);
    return new Row(row.set(), row.unit(), row.month(), fields, row.source(), row.counts());
  }
}
