package jxeval.intake.submission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An arrival and whose return of which month it is.
 *
 * @param unit null where nobody can tell
 * @param month null where nobody can tell
 * @param submitted 报送日期; null for none
 * @param rejected whether an error keeps it out whatever else came
 * @param findings what was found on the way, with the county's severities
 */
record Identified(
    Arrival arrival,
    @Nullable Unit unit,
    @Nullable YearMonth month,
    @Nullable LocalDate submitted,
    boolean rejected,
    List<Finding> findings) {
  Identified {
    findings = List.copyOf(findings);
  }

  String path() {
    return arrival.path();
  }

  Optional<LocalDate> date() {
    return Optional.ofNullable(submitted);
  }
}
