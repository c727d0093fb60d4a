package jxeval.evaluation.score;

/** What a unit has met with after scoring: consequences, the survey, awards. */
public interface Outcomes {
  /** Nothing yet. */
  Outcomes NONE = new Outcomes() {};

  /** Whether a consequence has been raised against it. */
  default boolean raised(String consequence) {
    return false;
  }

  /** Whether the year's survey ended so for it: {@code top}, {@code last}, {@code thin}. */
  default boolean surveyed(String outcome) {
    return false;
  }

  /** Whether it won an award of that id, or any prize ({@code prizes}). */
  default boolean won(String award) {
    return false;
  }
}
