package jxeval.intake.row;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
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
    return alone.stream().flatMap(c -> c.of(row).stream()).toList();
  }

  /** The checks of a row against the month of its return. */
  public static List<Finding> within(Row row, YearMonth month) {
    return Stream.of(new WithinMonth(month)).flatMap(c -> c.of(row).stream()).toList();
  }
}
