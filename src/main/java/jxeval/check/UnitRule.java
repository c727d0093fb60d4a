package jxeval.check;

/** U7xx: units and submissions. */
public enum UnitRule implements Rule {
  U701(Severity.ERROR);

  private final Severity severity;

  UnitRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
