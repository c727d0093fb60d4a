package jxeval.check;

/** S8xx: the target file. */
public enum SchemeRule implements Rule {
  /** Not YAML. */
  S801(Severity.ERROR),
  /** Larger or deeper than allowed. */
  S802(Severity.ERROR),
  /** Not UTF-8. */
  S803(Severity.ERROR),
  /** Alias, anchor, tag, merge key, directive, second document. */
  S804(Severity.ERROR),
  /** The same key twice. */
  S805(Severity.ERROR),
  /** Unknown key. */
  S806(Severity.ERROR),
  /** Required key missing. */
  S807(Severity.ERROR),
  /** A list, mapping or text where another is expected. */
  S808(Severity.ERROR),
  /** Not a number. */
  S809(Severity.ERROR),
  /** A number outside what makes sense there. */
  S810(Severity.ERROR),
  /** A unit of money, area or count that does not fit. */
  S811(Severity.ERROR),
  /** Not a date or month. */
  S812(Severity.ERROR),
  /** A word that is not in the list of words there. */
  S813(Severity.ERROR),
  /** Unknown measure. */
  S814(Severity.ERROR),
  /** Unknown clause. */
  S815(Severity.ERROR),
  /** Unknown unit. */
  S816(Severity.ERROR),
  /** Unknown kind of unit. */
  S817(Severity.ERROR),
  /** Unknown grade. */
  S818(Severity.ERROR),
  /** Unknown data set or field. */
  S819(Severity.ERROR),
  /** Unknown assessment, consequence, award or reading. */
  S820(Severity.ERROR),
  /** The same id twice. */
  S821(Severity.ERROR),
  /** Two units answer to one name. */
  S822(Severity.ERROR),
  /** Points that do not add up to the total. */
  S823(Severity.ERROR),
  /** Weights or shares that do not add up. */
  S824(Severity.ERROR),
  /** A gap between bands or tiers. */
  S825(Severity.ERROR),
  /** A circle of measures or teams. */
  S826(Severity.ERROR),
  /** Units of a measure that disagree. */
  S827(Severity.ERROR),
  /** A condition on what is computed later. */
  S828(Severity.ERROR),
  /** A pace curve that does not rise to 1. */
  S829(Severity.ERROR),
  /** A second lead of a team, or a lead without a team. */
  S830(Severity.ERROR),
  /** None or several of keys of which exactly one must stand. */
  S831(Severity.ERROR),
  /** A test that the field cannot answer. */
  S832(Severity.ERROR),
  /** A path of a setting that leads nowhere. */
  S833(Severity.ERROR),
  /** Bands or tiers that overlap. */
  S834(Severity.ERROR),
  /** Bounds between which no number lies. */
  S835(Severity.ERROR),
  /** A ratio with a unit. */
  S836(Severity.ERROR),
  /** Rows asked of a measure that is built from others. */
  S837(Severity.ERROR),
  /** {@code having} or {@code per} without {@code distinct}. */
  S838(Severity.ERROR),
  /** A deduction that does not start from the points. */
  S839(Severity.ERROR),
  /** Not a unit of measure. */
  S840(Severity.ERROR),
  /** Trips led by a head whom the file does not name. */
  S850(Severity.WARNING),
  /** A severity for a code that no diagnostic has. */
  S851(Severity.WARNING),
  /** A focus on an industry that returns cannot name. */
  S852(Severity.WARNING),
  /** A kind of unit one character off a usual one. */
  S853(Severity.WARNING),
  /** Values that the Opinion does not fix. */
  S890(Severity.NOTICE);

  private final Severity severity;

  SchemeRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
