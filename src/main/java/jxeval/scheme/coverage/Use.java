package jxeval.scheme.coverage;

import jxeval.scheme.Consequence;

/**
 * A rule that carries out a clause.
 *
 * @param label its name in the target file
 * @param scoring the scoring kind of an indicator or bonus; else empty
 * @param assessment title of the assessment that it stands in; else empty
 */
public record Use(
    Kind kind, String label, String scoring, String assessment, String clause, String path) {

  /** Kinds of rule. */
  public enum Kind {
    CALENDAR,
    READING,
    MEASURE,
    COUNTY_TARGET,
    ASSESSMENT,
    INDICATOR,
    BONUS,
    VETO,
    MONTHLY,
    QUARTERLY,
    MIDYEAR,
    YEAR_END,
    SURVEY,
    PRIZES,
    TASK_COMPLETION,
    TIERED,
    EXPORTS,
    NOMINATIONS,
    PEOPLE,
    FUNDS,
    ADMISSION,
    LAND_RECOVERY,
    SATISFACTION,
    /** A single value with a clause of its own. */
    VALUE;

    static Kind of(Consequence.At at) {
      return valueOf(at.name());
    }
  }

  /** Whether a value stands in the rule and cites the same clause. */
  boolean holds(String value, String itsClause) {
    return clause.equals(itsClause) && (value.equals(path) || value.startsWith(path + "."));
  }
}
