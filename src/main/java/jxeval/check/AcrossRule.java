package jxeval.check;

/** X5xx: across rows of one month. */
public enum AcrossRule implements Rule {
  /** A control total differs from the rows. */
  X501(Severity.WARNING),
  /** One project twice in a return by one introducing unit: the later row. */
  X502(Severity.ERROR),
  /** Shares over 100%: disputed until ruled. */
  X503(Severity.WARNING),
  /** Shares under 100%: the rest is nobody's. */
  X504(Severity.WARNING),
  /** A row that differs from the one that counts for the project and month. */
  X505(Severity.WARNING),
  /** Two trips of one leader that overlap. */
  X506(Severity.WARNING),
  /** One trip twice: one batch. */
  X507(Severity.WARNING),
  /** An entry of one month, unit, item and author twice: the later row. */
  X508(Severity.ERROR),
  /** A ruling on credit that names no project, or several. */
  X509(Severity.WARNING),
  /** A row of 验资 or 税收 twice: it counts once. */
  X510(Severity.WARNING),
  /** Two returns that state different shares of one introducing unit. */
  X511(Severity.WARNING),
  /** A ruling on credit that states what the returns state anyway. */
  X512(Severity.WARNING),
  /** A stated division of a task-completion award that does not stand. */
  X551(Severity.ERROR),
  /** A person's awards over the cap. */
  X552(Severity.ERROR),
  /** A unit's people over its award. */
  X553(Severity.ERROR),
  /** A tie at the last place of the survey. */
  X554(Severity.WARNING),
  /** A stated division that names a unit outside the team. */
  X555(Severity.ERROR),
  /** A ruling on land recovery that names no project. */
  X556(Severity.WARNING),
  /** A ruling that orders units none of which are tied. */
  X557(Severity.WARNING),
  /** A ruling that waives a consequence that is not raised. */
  X558(Severity.WARNING),
  /** A ruling that excludes a unit from what is not open to it. */
  X559(Severity.WARNING);

  private final Severity severity;

  AcrossRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
