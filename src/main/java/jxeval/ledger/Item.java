package jxeval.ledger;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jxeval.model.CellRef;
import jxeval.model.Value;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One thing that measures count: a project (static fields of its latest row, 本月 columns summed over
 * the span), a trip, or any other row.
 *
 * @param set data set id
 * @param label how a reader names it: the project, the enterprise, the destination
 * @param month its month; null for projects and rows that belong to the year
 * @param fields field id to value; blank fields are absent
 * @param parts the cells that its numbers are made of
 * @param at where it stands (a project: its latest row)
 */
public record Item(
    String set,
    String label,
    @Nullable YearMonth month,
    Map<String, Value> fields,
    Parts parts,
    CellRef at) {

  /** The number of a field, exact; empty where it is blank or no number. */
  public Optional<BigFraction> number(String field) {
    return Optional.ofNullable(fields.get(field)).flatMap(Value::number);
  }

  /** A number read from one cell, in the field's unit. */
  public record Part(java.math.BigDecimal amount, CellRef at) {}

  public @Nullable Value get(String field) {
    return fields.get(field);
  }

  /** The cell in which a field's number begins; where the item stands if in none. */
  public CellRef at(String field) {
    List<Part> cells = parts.of(field);
    return cells == null || cells.isEmpty() ? at : cells.get(0).at();
  }

  /** The rows that it was read from, each once, its own first. */
  public Set<CellRef> rows() {
    Set<CellRef> rows = new LinkedHashSet<>();
    rows.add(at.row());
    rows.addAll(parts.rows());
    return rows;
  }
}
