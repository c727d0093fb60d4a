package jxeval.ledger;

import java.util.Map;
import jxeval.model.Row;

/** Rows as items. */
final class Items {
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

  private Items() {}

  static Item of(Row row) {
    String label = LABELS.getOrDefault(row.set(), "name");
    return new Item(
        row.set(),
        row.text(label).orElse(""),
        row.month(),
        row.fields(),
        new RowParts(row),
        row.source().cell(label));
  }
}
