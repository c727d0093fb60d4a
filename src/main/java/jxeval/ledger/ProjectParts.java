package jxeval.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jxeval.model.CellRef;
import jxeval.model.Row;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a project: those of its latest row, and of its 本月 columns those of each month.
 *
 * @param monthly ids of the 本月 columns
 * @param months the rows that count of the months that are added up, in order
 */
record ProjectParts(RowParts latest, Set<String> monthly, List<Row> months) implements Parts {
  @Override
  public @Nullable List<Item.Part> of(String field) {
    if (!monthly.contains(field)) {
      return latest.of(field);
    }
    List<Item.Part> parts = new ArrayList<>();
    for (Row row : months) {
      row.number(field).ifPresent(n -> parts.add(new Item.Part(n, row.source().cell(field))));
    }
    return parts;
  }

  @Override
  public Set<CellRef> rows() {
    Set<CellRef> rows = new LinkedHashSet<>(latest.rows());
    for (Row row : months) {
      if (monthly.stream().anyMatch(f -> row.number(f).isPresent())) {
        rows.add(row.source().place().row());
      }
    }
    return rows;
  }
}
