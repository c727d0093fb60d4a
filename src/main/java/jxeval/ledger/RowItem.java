package jxeval.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/** A row as an item, each of its numbers in a cell of its own. */
record RowItem(Row row) implements Item {
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("trips", "place"),
          Map.entry("recruitment", "enterprise"),
          Map.entry("service", "project"),
          Map.entry("funds", "purpose"),
          Map.entry("trade", "enterprise"),
          Map.entry("plants", "project"),
          Map.entry("parks", "park"),
          Map.entry("idle", "enterprise"),
          Map.entry("review", "name"),
          Map.entry("survey", "ballot"),
          Map.entry("verification", "name"),
          Map.entry("tax", "name"),
          Map.entry("people", "name"),
          Map.entry("entries", "item"));

  @Override
  public String set() {
    return row.set();
  }

  @Override
  public String label() {
    return row.text(naming()).orElse("");
  }

  private String naming() {
    return LABELS.getOrDefault(row.set(), "name");
  }

  @Override
  public @Nullable YearMonth month() {
    return row.month();
  }

  @Override
  public @Nullable Value get(String field) {
    return row.get(field);
  }

  @Override
  public CellRef at() {
    return row.source().cell(naming());
  }

  @Override
  public @Nullable List<Part> parts(String field) {
    return row.get(field) instanceof Value.Amount number
        ? List.of(new Part(number.amount(), row.source().cell(field)))
        : null;
  }

  @Override
  public Set<CellRef> rows() {
    return Set.of(row.source().whole());
  }
}
