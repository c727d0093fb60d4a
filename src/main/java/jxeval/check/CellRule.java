package jxeval.check;

/** C3xx: one cell. */
public enum CellRule implements Rule {
  C312(Severity.ERROR);

  private final Severity severity;

  CellRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
