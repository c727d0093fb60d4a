package jxeval.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a project: those of its latest row, and of its 本月 columns those of each month.
 *
 * @param monthly ids of the 本月 columns
 * @param months of the 本月 columns that some row fills, the cells that count
 */
record ProjectParts(RowParts latest, Set<String> monthly, Map<String, List<Item.Part>> months)
    implements Parts {
  @Override
  public @Nullable List<Item.Part> of(String field) {
    return monthly.contains(field) ? months.get(field) : latest.of(field);
  }

  @Override
  public Set<CellRef> rows() {
    Set<CellRef> rows = new LinkedHashSet<>(latest.rows());
    for (List<Item.Part> cells : months.values()) {
      cells.forEach(part -> rows.add(part.at().row()));
    }
    return rows;
  }
}
