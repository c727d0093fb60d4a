package jxeval.check;

/** R4xx: one row. */
public enum RowRule implements Rule {
  R401(Severity.ERROR);

  private final Severity severity;

  RowRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
