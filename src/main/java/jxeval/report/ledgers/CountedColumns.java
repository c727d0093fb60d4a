package jxeval.report.ledgers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import jxeval.evaluation.CountyLine;
import jxeval.evaluation.Figure;
import jxeval.ledger.Item;
import jxeval.model.Rounding;
import jxeval.report.edition.ByColumn;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Live;
import jxeval.report.edition.Places;
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
  private final Places places;

  CountedColumns(String set, Edition edition, Places places) {
    this.set = set;
    this.edition = edition;
    this.places = places;
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

  /** Adds a column for each line that is counted in the set; the items have their places. */
  void addTo(ByColumn table, List<Item> items) {
    for (CountyLine line : edition.results().county()) {
      if (set.equals(set(line)) && line.figure().derivation() instanceof Figure.Counted counted) {
        List<Cell> cells = cells(counted, items);
        Column column = Column.of(key(line), "计入全县", line.target().label()).width(18);
        table.add(column.screenOnly(), cells, total(cells, key(line)));
      }
    }
  }

  private List<Cell> cells(Figure.Counted counted, List<Item> items) {
    IdentityHashMap<Ref, BigFraction> given = new IdentityHashMap<>();
    counted
        .rows()
        .forEach(
            c ->
                places
                    .of(c.at())
                    .ifPresent(place -> given.merge(place, c.amount(), BigFraction::add)));
    List<Cell> cells = new ArrayList<>(items.size());
    for (Item item : items) {
      BigFraction amount = places.of(item.at()).map(given::get).orElse(BigFraction.ZERO);
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
