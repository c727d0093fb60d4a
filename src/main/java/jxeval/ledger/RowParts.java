package jxeval.ledger;

import java.util.List;
import java.util.Set;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/** The numbers of a row, each in a cell of its own. */
record RowParts(Row row) implements Parts {
  @Override
  public @Nullable List<Item.Part> of(String field) {
    return row.get(field) instanceof Value.Amount n
        ? List.of(new Item.Part(n.amount(), row.source().cell(field)))
        : null;
  }

  @Override
  public Set<CellRef> rows() {
    return Set.of(row.source().place().row());
  }
}
