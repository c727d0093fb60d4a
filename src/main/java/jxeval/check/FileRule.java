package jxeval.check;

/** F1xx: what is wrong with a file. */
public enum FileRule implements Rule {
  F101(Severity.ERROR);

  private final Severity severity;

  FileRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
