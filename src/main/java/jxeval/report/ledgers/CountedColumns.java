package jxeval.report.ledgers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.evaluation.CountyLine;
import jxeval.evaluation.Figure;
import jxeval.ledger.Item;
import jxeval.model.CellRef;
import jxeval.model.Rounding;
import jxeval.report.edition.ByColumn;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Live;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What each row of a ledger gives to the county's figures, one column a figure, so that the figure
 * is the column's sum.
 */
public final class CountedColumns {
  private static final int DECIMALS = 6;

  private final String set;
  private final Edition edition;

  CountedColumns(String set, Edition edition) {
    this.set = set;
    this.edition = edition;
  }

  /** The key of a county line's column. */
  public static String key(CountyLine line) {
    return "counted." + line.target().id();
  }

  /** The data set whose ledger has a column for the line; null where none has. */
  public static @Nullable String set(CountyLine line) {
    return line.figure().measure().formula() instanceof Measure.Aggregate aggregate
            && line.figure().derivation() instanceof Figure.Counted
        ? aggregate.set()
        : null;
  }

  /** Adds a column for each line that is counted in the set. */
  void addTo(ByColumn table, List<Item> items) {
    Map<CellRef, Item> byRow = new HashMap<>();
    for (CountyLine line : edition.results().county()) {
      if (set.equals(set(line)) && line.figure().derivation() instanceof Figure.Counted counted) {
        if (byRow.isEmpty()) {
          items.forEach(item -> item.rows().forEach(row -> byRow.put(row, item)));
        }
        List<Cell> cells = cells(counted, items, byRow);
        Column column = Column.of(key(line), "计入全县", line.target().label()).width(18);
        table.add(column.screenOnly(), cells, total(cells, key(line)));
      }
    }
  }

  private static List<Cell> cells(
      Figure.Counted counted, List<Item> items, Map<CellRef, Item> byRow) {
    IdentityHashMap<Item, BigFraction> given = new IdentityHashMap<>();
    counted
        .rows()
        .forEach(
            c ->
                Optional.ofNullable(byRow.get(c.at().row()))
                    .ifPresent(item -> given.merge(item, c.amount(), BigFraction::add)));
    List<Cell> cells = new ArrayList<>();
    for (Item item : items) {
      BigFraction amount = given.getOrDefault(item, BigFraction.ZERO);
      cells.add(amount.signum() == 0 ? Cell.blank() : amount(amount));
    }
    return cells;
  }

  private static Cell total(List<Cell> cells, String key) {
    return amount(Live.total(cells)).formula(Formula.sum(Ref.column(key)));
  }

  private static Cell amount(BigFraction value) {
    return Cell.amount(Rounding.halfUp(value, DECIMALS), Rounding.trimmed(value, DECIMALS).scale());
  }
}
