package jxeval.intake.submission;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jxeval.intake.cell.Dates;

/** Months in the names of folders. */
public final class MonthNames {
  private MonthNames() {}

  /** The month of a file below {@code returns/}: that which the folder there is named by. */
  public static Optional<YearMonth> ofFolder(String file) {
    List<String> names = List.of(file.split("/"));
    return names.size() < 3 ? Optional.empty() : Dates.month(names.get(1));
  }
}
