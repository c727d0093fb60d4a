package jxeval.report.ledgers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jxeval.model.Value;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Live;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Format;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A column of a ledger sheet: one field of its rows.
 *
 * @param field field id
 * @param labels its header from top to bottom
 * @param kind how the field is printed
 * @param width widest it grows, in half-width characters
 * @param summed whether the table's total adds it up
 * @param screenOnly whether print leaves it out
 */
record LedgerColumn(
    String field, List<String> labels, Kind kind, int width, boolean summed, boolean screenOnly) {
  private static final Set<String> UNIT_FIELDS = Set.of("unit", "units");
  private static final int MOST_DECIMALS = 6;

  /** How a field is printed. */
  enum Kind {
    TEXT,
    AMOUNT,
    COUNT,
    DAY
  }

  static LedgerColumn text(String field, int width, String... labels) {
    return new LedgerColumn(field, List.of(labels), Kind.TEXT, width, false, false);
  }

  static LedgerColumn amount(String field, String... labels) {
    return new LedgerColumn(field, List.of(labels), Kind.AMOUNT, 18, true, false);
  }

  static LedgerColumn count(String field, String... labels) {
    return new LedgerColumn(field, List.of(labels), Kind.COUNT, 12, true, false);
  }

  static LedgerColumn day(String field, String... labels) {
    return new LedgerColumn(field, List.of(labels), Kind.DAY, 14, false, false);
  }

  /** The same column, not added up. */
  LedgerColumn unsummed() {
    return new LedgerColumn(field, labels, kind, width, false, screenOnly);
  }

  /** The same column, left out of print. */
  LedgerColumn onScreen() {
    return new LedgerColumn(field, labels, kind, width, summed, true);
  }

  Column column() {
    Column column = Column.of(field, labels).width(width);
    return screenOnly ? column.screenOnly() : column;
  }

  /**
   * The values of the column as cells, equal ones as one; amounts with as many decimals as any of
   * them has.
   */
  List<Cell> cells(List<? extends @Nullable Value> values, Edition edition) {
    int decimals =
        values.stream()
            .filter(Value.Amount.class::isInstance)
            .mapToInt(v -> ((Value.Amount) v).amount().scale())
            .max()
            .orElse(0);
    int printed = decimals == 0 ? 0 : Math.min(MOST_DECIMALS, Math.max(2, decimals));
    Map<Value, Cell> known = new HashMap<>();
    Function<Value, Cell> made = v -> cell(v, printed, edition);
    List<Cell> cells = new ArrayList<>(values.size());
    for (Value value : values) {
      cells.add(value == null ? Cell.blank() : known.computeIfAbsent(value, made));
    }
    return cells;
  }

  private Cell cell(Value value, int decimals, Edition edition) {
    if (value instanceof Value.Amount amount && kind == Kind.AMOUNT) {
      return Cell.amount(amount.amount(), decimals);
    }
    if (value instanceof Value.Amount amount && kind == Kind.COUNT) {
      return Cell.count(amount.amount());
    }
    if (value instanceof Value.Day day && kind == Kind.DAY) {
      return Cell.date(day.date());
    }
    return Cell.text(
        UNIT_FIELDS.contains(field)
            ? value.each().stream()
                .map(Value::shown)
                .map(edition::name)
                .collect(Collectors.joining("、"))
            : value.shown());
  }

  /** The total of the printed column; blank where it is not added up. */
  Cell total(List<? extends @Nullable Value> values, List<Cell> printed) {
    if (!summed) {
      return Cell.blank();
    }
    BigDecimal sum =
        values.stream()
            .filter(Value.Amount.class::isInstance)
            .map(v -> ((Value.Amount) v).amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    int decimals =
        printed.stream()
            .map(Cell::format)
            .filter(f -> f.kind() == Format.Kind.AMOUNT)
            .mapToInt(Format::decimals)
            .max()
            .orElse(0);
    Cell total = kind == Kind.AMOUNT ? Cell.amount(sum, decimals) : Cell.count(sum);
    return Live.sum(total, printed, Formula.sum(Ref.column(field)));
  }
}
