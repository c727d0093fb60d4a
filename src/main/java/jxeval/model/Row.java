package jxeval.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form, read.
 *
 * @param set data set id of 6-vocabulary: {@code projects}, {@code trips} …
 * @param unit id of the unit whose return holds the row; null in the bureau's ledgers
 * @param month month of the return, or the row's own 月份; null for rows that belong to the year
 * @param fields field id to value; blank cells are absent; unit fields hold unit ids
 * @param source where it was read
 * @param counts false when an error keeps the row out of the figures (checks over months and
 *     control totals still see it)
 */
public record Row(
    String set,
    @Nullable String unit,
    @Nullable YearMonth month,
    Map<String, Value> fields,
    Source source,
    boolean counts) {

  /** Of its place, which no other row has. */
  @Override
  public int hashCode() {
    return source.hashCode();
  }

  public @Nullable Value get(String field) {
    return fields.get(field);
  }

  public Optional<BigDecimal> number(String field) {
    return fields.get(field) instanceof Value.Amount n ? Optional.of(n.amount()) : Optional.empty();
  }

  public Optional<String> text(String field) {
    Value value = fields.get(field);
    return value == null ? Optional.empty() : Optional.of(value.shown());
  }

  public Optional<LocalDate> day(String field) {
    return fields.get(field) instanceof Value.Day d ? Optional.of(d.date()) : Optional.empty();
  }

  /** The values of a cell that may hold several; a single value is a list of one. */
  public List<Value> many(String field) {
    Value value = fields.get(field);
    if (value == null) {
      return List.of();
    }
    return value instanceof Value.Many m ? m.values() : List.of(value);
  }

  /** The same row, kept out of the figures. */
  public Row excluded() {
    return new Row(set, unit, month, fields, source, false);
  }
}
