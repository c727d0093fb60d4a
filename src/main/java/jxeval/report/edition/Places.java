package jxeval.report.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jxeval.ledger.Item;
import jxeval.model.CellRef;
import jxeval.report.table.Ref;

/** Where the rows of the inputs stand in the workbook's own ledger sheets. */
public final class Places {
  private final Map<CellRef, Ref> byRow = new HashMap<>();

  /** Says where an item stands: all rows that it was read from lead there. */
  public void put(Item item, Ref ref) {
    item.rows().forEach(row -> byRow.putIfAbsent(row, ref));
  }

  /** The ledger row of a cell of an input. */
  public Optional<Ref> of(CellRef at) {
    return Optional.ofNullable(byRow.get(at.row()));
  }
}
