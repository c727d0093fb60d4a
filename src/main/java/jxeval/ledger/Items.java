package jxeval.ledger;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.model.Row;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

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
        month(row),
        row.fields(),
        parts(row),
        row.source().cell(label));
  }

  /** A row's month; the first half-year's survey stands for June, the second's for December. */
  static @Nullable YearMonth month(Row row) {
    if (!row.set().equals("survey")) {
      return row.month();
    }
    return row.text("round")
        .map(r -> YearMonth.of(Integer.parseInt(r.substring(0, 4)), r.contains("上") ? 6 : 12))
        .orElse(row.month());
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
