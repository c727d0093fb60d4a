package jxeval.intake.row;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jxeval.check.Finding;
import jxeval.model.Row;
import jxeval.scheme.Scheme;

/** Every check of one row. */
public final class RowChecks {
  private final List<RowCheck> alone;

  /** The checks for the returns and ledgers of a target file. */
  public RowChecks(Scheme scheme) {
    this.alone =
        List.of(
            new Sequence(),
            new ForeignCapital(),
            new Cumulative(),
            new SharePerUnit(),
            new WithinYear(scheme.year()),
            new NamedItem(scheme));
  }

  /** The checks that need nothing but the row. */
  public List<Finding> alone(Row row) {
    List<Finding> findings = new ArrayList<>();
    for (RowCheck check : alone) {
      List<Finding> found = check.of(row);
      if (!found.isEmpty()) {
        findings.addAll(found);
      }
    }
    return findings;
  }

  /** The checks of a row against the month of its return. */
  public static List<Finding> within(Row row, YearMonth month) {
    return new WithinMonth(month).of(row);
  }
}
