package jxeval.ledger.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.model.Folding;
import jxeval.model.Row;
import jxeval.scheme.Scheme;

/** X508: an entry of one month, unit, item and 评分人 stands twice; the later row is out. */
public final class EntryTwice {
  private EntryTwice() {}

  /**
   * @param entries the rows that count
   */
  public static List<Finding> of(List<Row> entries, Scheme scheme) {
    Map<List<String>, Row> seen = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Row entry : entries) {
      String unit = entry.text("unit").orElse("");
      String item = entry.text("item").orElse("");
      String by = entry.text("by").map(Folding::fold).orElse("");
      Row first =
          seen.putIfAbsent(
              List.of(String.valueOf(entry.month()), unit, Folding.fold(item), by), entry);
      if (first != null) {
        findings.add(
            Finding.of(AcrossRule.X508, entry.source().cell("item"), item)
                .with("unit", Names.of(unit, scheme))
                .with("month", String.valueOf(entry.month()))
                .with("item", item)
                .with("first", first.source().place().toString()));
      }
    }
    return findings;
  }
}
