package jxeval.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.Submission;
import jxeval.model.Value;

/** The data set {@code submissions}: one per unit and month due. */
final class Submissions {
  private Submissions() {}

  /** Those up to a month. */
  static List<Submission> of(Facts facts, YearMonth month) {
    return facts.submissions().stream().filter(s -> !s.month().isAfter(month)).toList();
  }

  static Item item(Submission s) {
    return new Item(
        "submissions",
        s.unit(),
        s.month(),
        Map.of(
            "unit", new Value.Text(s.unit()),
            "month", new Value.Text(s.month().toString()),
            "status", new Value.Text(s.status().id())),
        Parts.NONE,
        CellRef.file(s.file() == null ? "returns/" + s.month() : s.file()));
  }
}
