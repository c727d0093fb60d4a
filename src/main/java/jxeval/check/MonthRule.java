package jxeval.check;

/** M6xx: across months. */
public enum MonthRule implements Rule {
  M601(Severity.ERROR);

  private final Severity severity;

  MonthRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
