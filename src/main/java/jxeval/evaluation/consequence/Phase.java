package jxeval.evaluation.consequence;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jxeval.scheme.Consequence.At;

/** Consequences that a run raises together, in file order. */
public enum Phase {
  MONTH(Set.of(At.MONTHLY)),
  LAST_MONTH_OF_QUARTER(Set.of(At.MONTHLY, At.QUARTERLY)),
  HALF_YEAR(Set.of(At.MIDYEAR)),
  SURVEY(Set.of(At.SURVEY)),
  YEAR_END(Set.of(At.YEAR_END));

  private final Set<At> raises;

  Phase(Set<At> raises) {
    this.raises = raises;
  }

  /** Those of a monthly run: the quarterly ones in March, June, September and December. */
  public static List<Phase> monthly(YearMonth month) {
    return List.of(month.getMonthValue() % 3 == 0 ? LAST_MONTH_OF_QUARTER : MONTH);
  }

  /** Whether consequences of this time belong to it. */
  public boolean raises(At at) {
    return raises.contains(at);
  }
}
