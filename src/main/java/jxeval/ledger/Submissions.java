package jxeval.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.Submission;
import jxeval.model.Value;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;

/** The data set {@code submissions}: one per unit and month due. */
final class Submissions {
  private Submissions() {}

  /** Those up to a month; late ones that a ruling excuses are on time. */
  static List<Submission> of(Facts facts, Scheme scheme, YearMonth month) {
    return facts.submissions().stream()
        .filter(s -> !s.month().isAfter(month))
        .map(s -> excused(s, scheme) ? onTime(s) : s)
        .toList();
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
        Map.of(),
        CellRef.file(s.file() == null ? "returns/" + s.month() : s.file()));
  }

  private static boolean excused(Submission s, Scheme scheme) {
    return s.status() == Submission.Status.LATE
        && scheme.rulings().stream()
            .anyMatch(
                r ->
                    r instanceof Ruling.Lateness l
                        && l.unit().equals(s.unit())
                        && l.month().equals(s.month()));
  }

  private static Submission onTime(Submission s) {
    return new Submission(s.unit(), s.month(), Submission.Status.ON_TIME, s.file(), s.submitted());
  }
}
