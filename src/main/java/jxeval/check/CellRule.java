package jxeval.check;

/** C3xx: one cell; a warning in an optional cell that holds no quantity, which is read as blank. */
public enum CellRule implements Rule {
  /** A required cell is blank. */
  C301(Severity.ERROR),
  /** A formula without a stored result. */
  C302(Severity.ERROR),
  /** An error value such as {@code #DIV/0!}. */
  C303(Severity.ERROR),
  /** A number written as text, read exactly. */
  C311(Severity.NOTICE),
  /** Not a number. */
  C312(Severity.ERROR),
  /** A negative amount. */
  C313(Severity.ERROR),
  /** A number out of range. */
  C314(Severity.ERROR),
  /** A unit in the cell that the column cannot be in. */
  C315(Severity.ERROR),
  /** Not a date. */
  C321(Severity.ERROR),
  /** Not a month. */
  C322(Severity.ERROR),
  /** Not one of the listed words. */
  C331(Severity.ERROR);

  private final Severity severity;

  CellRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
