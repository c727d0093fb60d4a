package jxeval.evaluation.robust;

/**
 * What a run says of a unit that people are praised or blamed for.
 *
 * @param unit id of the unit
 * @param of id of the assessment, award or consequence
 */
public record Verdict(String unit, Kind kind, String of) {

  /** What is said. */
  public enum Kind {
    PRIZE,
    PENALTY,
    GRADE,
    RANK;

    /** The word in JSON. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
