package jxeval.check;

/** H2xx: sheets and headers. */
public enum SheetRule implements Rule {
  /** A required sheet is missing. */
  H201(Severity.ERROR),
  /** A sheet without the header of its form. */
  H202(Severity.ERROR),
  /** A required column is missing. */
  H203(Severity.ERROR),
  /** A column stands twice; a warning where the column may be blank and holds no quantity. */
  H204(Severity.ERROR),
  /** Brackets in a header that hold no known unit: part of the name. */
  H205(Severity.NOTICE),
  /** A unit that the column cannot be in. */
  H206(Severity.ERROR),
  /** A column that the form does not know. */
  H207(Severity.NOTICE),
  /** A sheet that no form knows. */
  H208(Severity.NOTICE),
  /** A sheet of another form: not read. */
  H209(Severity.WARNING),
  /** One sheet of a return twice. */
  H210(Severity.ERROR),
  /** A file without any known sheet. */
  H211(Severity.ERROR),
  /** A row below the last total that looks like data but is incomplete: skipped. */
  H212(Severity.WARNING),
  /** A unit stated above the table that differs from the columns' own. */
  H213(Severity.WARNING);

  private final Severity severity;

  SheetRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
