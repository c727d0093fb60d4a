package jxeval.check;

/** H2xx: sheets and headers. */
public enum SheetRule implements Rule {
  H201(Severity.ERROR);

  private final Severity severity;

  SheetRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
