package jxeval.check;

/** X5xx: across rows of one month. */
public enum AcrossRule implements Rule {
  X501(Severity.ERROR);

  private final Severity severity;

  AcrossRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
