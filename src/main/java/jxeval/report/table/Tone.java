package jxeval.report.table;

/** How well or badly a word speaks; every tone keeps its own lightness in grey-scale print. */
public enum Tone {
  NEUTRAL,
  EXCELLENT,
  GOOD,
  FAIR,
  POOR;

  /**
   * The tone of a grade by its place in the list of grades.
   *
   * @param place 0 for the best
   * @param grades number of grades, at least 1
   */
  public static Tone of(int place, int grades) {
    if (place == 0) {
      return EXCELLENT;
    }
    if (place == grades - 1) {
      return POOR;
    }
    return place * 2 < grades ? GOOD : FAIR;
  }
}
