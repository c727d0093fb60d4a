package jxeval.check;

/** U7xx: units and submissions. */
public enum UnitRule implements Rule {
  /** No unit's name, but nearly one. */
  U701(Severity.ERROR),
  /** No unit's name. */
  U702(Severity.ERROR),
  /** A participant of a trip that is no unit of the target file. */
  U703(Severity.NOTICE),
  /** The cover's month is not that of the folder. */
  U704(Severity.ERROR),
  /** Late. */
  U705(Severity.WARNING),
  /** Missing. */
  U706(Severity.WARNING),
  /** No valid cover: the unit or the month is that of the folder and the file name. */
  U707(Severity.WARNING),
  /** No 报送日期: late. */
  U708(Severity.WARNING),
  /** Superseded by a later version. */
  U709(Severity.NOTICE),
  /** An identical copy. */
  U710(Severity.NOTICE),
  /** Two versions of one date with different content. */
  U711(Severity.ERROR),
  /** A file name that names another unit than the cover. */
  U712(Severity.WARNING),
  /** Neither cover nor file name say whose return it is, or of which month. */
  U713(Severity.ERROR),
  /** A return outside the year of the target file. */
  U714(Severity.ERROR),
  /** A ruling that excuses a return which is not late. */
  U715(Severity.WARNING),
  /** A row of 验资 or 税收 whose number or name no return lists: not paid. */
  U721(Severity.ERROR),
  /** A row of 验资 or 税收 whose name several projects of its 引进单位 bear: not paid. */
  U722(Severity.ERROR),
  /** A row of 验资 or 税收 whose 引进单位 did not introduce the project. */
  U723(Severity.WARNING);

  private final Severity severity;

  UnitRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
