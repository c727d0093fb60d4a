package jxeval.check;

/** X5xx: across rows of one month. */
public enum AcrossRule implements Rule {
  /** A control total differs from the rows. */
  X501(Severity.WARNING),
  /** A stated division of a task-completion award that does not stand. */
  X551(Severity.ERROR),
  /** A person's awards over the cap. */
  X552(Severity.ERROR),
  /** A unit's people over its award. */
  X553(Severity.ERROR),
  /** A tie at the last place of the survey. */
  X554(Severity.WARNING),
  /** A stated division that names a unit outside the team. */
  X555(Severity.ERROR);

  private final Severity severity;

  AcrossRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
