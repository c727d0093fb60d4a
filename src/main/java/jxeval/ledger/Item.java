package jxeval.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jxeval.model.CellRef;
import jxeval.model.Value;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One thing that measures count: a project (static fields of its latest row, 本月 columns summed over
 * the span), a trip, or any other row. Where its numbers stand is looked up when asked for: most
 * never are.
 */
public interface Item {
  /** Data set id. */
  String set();

  /** How a reader names it: the project, the enterprise, the destination. */
  String label();

  /** Its month; null for projects and rows that belong to the year. */
  @Nullable YearMonth month();

  /** The month of its latest row; null where that has none. */
  default @Nullable YearMonth lastMonth() {
    return month();
  }

  /** The value of a field; null where it is blank. */
  @Nullable Value get(String field);

  /** Where it stands (a project: its latest row). */
  CellRef at();

  /**
   * The cells that a field's number is made of, in order of month: none of a sum over no rows; null
   * where the field is no number of the rows.
   */
  @Nullable List<Part> parts(String field);

  /** The rows in which its cells stand, each once, its own first. */
  Set<CellRef> rows();

  /** A number read from one cell, in the field's unit. */
  record Part(BigDecimal amount, CellRef at) {}

  /** The number of a field, exact; empty where it is blank or no number. */
  default Optional<BigFraction> number(String field) {
    return Optional.ofNullable(get(field)).flatMap(Value::number);
  }

  /** The cell in which a field's number begins; where the item stands if in none. */
  default CellRef at(String field) {
    List<Part> cells = parts(field);
    return cells == null || cells.isEmpty() ? at() : cells.get(0).at();
  }
}
