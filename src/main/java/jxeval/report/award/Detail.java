package jxeval.report.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.AwardEntry;
import jxeval.report.table.Ref;

/**
 * An entry of the awards in the table where it is printed.
 *
 * @param row key of its row, {@code r1} and on in its table
 */
public record Detail(AwardEntry entry, String row) {

  /** Where the entries of an award and kind stand. */
  static String table(String award, AwardEntry.Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + "." + award;
  }

  /** The entries of one award and kind, in the order computed. */
  static List<Detail> of(List<AwardEntry> all, String award, AwardEntry.Kind kind) {
    List<Detail> details = new ArrayList<>();
    for (AwardEntry entry : all) {
      if (entry.kind() == kind && entry.award().id().equals(award)) {
        details.add(new Detail(entry, "r" + (details.size() + 1)));
      }
    }
    return details;
  }

  /** All entries, table by table. */
  public static List<Detail> of(List<AwardEntry> all) {
    Map<String, Integer> rows = new HashMap<>();
    return all.stream()
        .map(e -> new Detail(e, "r" + rows.merge(table(e.award().id(), e.kind()), 1, Integer::sum)))
        .toList();
  }

  /** The sheet that prints it. */
  public String sheet() {
    return DetailForm.of(entry.kind()).sheet();
  }

  /** The id of its table there. */
  public String table() {
    return table(entry.award().id(), entry.kind());
  }

  /** Its amount, from any sheet. */
  Ref amount() {
    return Ref.of(row, "amount")
        .in(table(entry.award().id(), entry.kind()))
        .on(DetailForm.of(entry.kind()).sheet());
  }
}
