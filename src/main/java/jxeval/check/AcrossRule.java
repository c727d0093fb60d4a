package jxeval.check;

/** X5xx: across rows of one month. */
public enum AcrossRule implements Rule {
  /** A control total differs from the rows. */
  X501(Severity.WARNING);

  private final Severity severity;

  AcrossRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
