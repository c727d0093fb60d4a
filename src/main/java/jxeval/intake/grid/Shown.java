package jxeval.intake.grid;

/** What its format shows a stored number as. */
enum Shown {
  NUMBER,
  DATE,
  /** A hundred times the number, with a percent sign. */
  PERCENT
}
