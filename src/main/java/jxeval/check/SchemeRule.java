package jxeval.check;

/** S8xx: the target file. */
public enum SchemeRule implements Rule {
  S801(Severity.ERROR);

  private final Severity severity;

  SchemeRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
