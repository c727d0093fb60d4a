package jxeval.report.restate;

/**
 * A figure of a published month.
 *
 * @param owner id of the unit; empty for the county
 * @param item id of the county target, the assessment, its indicator as {@code
 *     assessment/indicator}, the consequence; empty where the kind says it all
 */
public record Line(Kind kind, String owner, String item) {

  /** What of it; ranks, grades and penalties are the effect of the others. */
  public enum Kind {
    RANK,
    GRADE,
    VETO,
    BROKEN_ZERO,
    CONSEQUENCE,
    TOTAL,
    SCORE,
    BONUS,
    ACTUAL,
    TARGET,
    MET,
    DAYS,
    BATCHES,
    SPENT,
    OVERSPENT,
    SUBMISSION;

    /** The word in JSON documents and bundles. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it is what scores bring about. */
    public boolean isEffect() {
      return compareTo(CONSEQUENCE) <= 0;
    }
  }
}
