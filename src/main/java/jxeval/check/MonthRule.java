package jxeval.check;

/** M6xx: across months. */
public enum MonthRule implements Rule {
  /** 累计 is not last month's 累计 and 本月 together. */
  M601(Severity.WARNING),
  /** A resubmitted return states a month's figure otherwise than before. */
  M602(Severity.WARNING),
  /** A project is no longer in the return that listed it. */
  M603(Severity.WARNING),
  /** A project that was gone or 终止 is listed again. */
  M604(Severity.WARNING),
  /** 计划总投资 changed. */
  M605(Severity.WARNING),
  /** 资金来源 changed. */
  M606(Severity.WARNING),
  /** 引进单位 changed. */
  M607(Severity.WARNING),
  /** 累计实际进资 over 计划总投资. */
  M608(Severity.WARNING);

  private final Severity severity;

  MonthRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
