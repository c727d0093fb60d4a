package jxeval.report.award;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.AwardEntry;
import jxeval.report.table.Ref;

/**
 * An entry of the awards in the table where it is printed.
 *
 * @param row key of its row, {@code r1} and on in its table
 */
record Detail(AwardEntry entry, String row) {

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

  /** Its amount, from any sheet. */
  Ref amount() {
    return Ref.of(row, "amount")
        .in(table(entry.award().id(), entry.kind()))
        .on(DetailForm.of(entry.kind()).sheet());
  }
}
