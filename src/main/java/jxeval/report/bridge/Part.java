package jxeval.report.bridge;

/** What a score can move by, in the order in which one thing after another is changed. */
public enum Part {
  /** What came before cannot be told apart, since its files are gone. */
  UNKNOWN,
  /** Another rule or value of the target file, or another version of the program. */
  RULE,
  /** A ruling of the leading group. */
  RULING,
  /** Late or corrected returns and ledgers of the months up to the first. */
  LATE,
  /** More of the annual task is due. */
  PACE,
  /** What the months after the first bring. */
  NEW;

  /** The word in JSON documents and bundles. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
