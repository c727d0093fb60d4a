package jxeval.check;

/** R4xx: one row. */
public enum RowRule implements Rule {
  /** 返回 before 出发. */
  R401(Severity.ERROR),
  /** A trip outside the month of its 返回日期. */
  R402(Severity.ERROR),
  /** 现汇 over 利用外资. */
  R403(Severity.ERROR),
  /** 开工 before 签约. */
  R404(Severity.ERROR),
  /** Foreign capital on a 内资 project. */
  R405(Severity.ERROR),
  /** 本月 over 累计. */
  R406(Severity.WARNING),
  /** 签约, 开工 or 投产 after the last day of the month of the run: read as blank. */
  R407(Severity.WARNING),
  /** A share that is not over 0 and at most 100. */
  R408(Severity.ERROR),
  /** Not as many shares as units. */
  R409(Severity.ERROR),
  /** 认定日期 outside the year. */
  R410(Severity.ERROR),
  /** 月份 outside the year. */
  R411(Severity.ERROR),
  /** An expense dated outside the month of its return. */
  R412(Severity.WARNING),
  /** A 项目 of 补充数据 that no measure reads. */
  R413(Severity.WARNING);

  private final Severity severity;

  RowRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
