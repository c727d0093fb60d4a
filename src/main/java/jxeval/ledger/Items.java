package jxeval.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.model.Row;
import jxeval.model.Value;

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
        parts(row),
        row.source().cell(label));
  }

  /** The numbers of a row, each a part of its own. */
  static Map<String, List<Item.Part>> parts(Row row) {
    Map<String, List<Item.Part>> parts = new LinkedHashMap<>();
    row.fields()
        .forEach(
            (field, value) -> {
              if (value instanceof Value.Amount n) {
                parts.put(field, List.of(new Item.Part(n.amount(), row.source().cell(field))));
              }
            });
    return parts;
  }
}
