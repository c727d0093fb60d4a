package jxeval.intake.form;

/** What the cells of a column hold. */
public enum Kind {
  TEXT,
  NUMBER,
  DATE,
  MONTH,
  /** One of the listed words. */
  WORD,
  /** A unit of the target file. */
  UNIT,
  /** Several units. */
  UNITS,
  /** Several persons. */
  NAMES,
  /** One or several percentages. */
  SHARES,
  /** A column that a county added: a number, a date or a text by what each cell is. */
  EXTRA,
  /** Known but not read. */
  IGNORED;

  /** Whether it is an amount, area, count or share: never read as blank, never filled down. */
  public boolean isQuantity() {
    return this == NUMBER || this == SHARES;
  }

  /** Whether a unit in its header scales its cells. */
  public boolean isNumeric() {
    return isQuantity() || this == EXTRA;
  }

  /** Whether the cells of a control total are blank in such a column, its own word aside. */
  public boolean isWording() {
    return this == TEXT || this == WORD || this == UNIT || this == UNITS || this == NAMES;
  }
}
