package jxeval.ledger;

import jxeval.model.Unit;

/** Whose figure is asked for: a unit's, or the county's. */
public sealed interface Subject {

  /** The county: every project once, whole. */
  record County() implements Subject {}

  /** A unit; a team with its members where 5-details, Credit, says so. */
  record OfUnit(Unit unit) implements Subject {}

  Subject COUNTY = new County();

  static Subject of(Unit unit) {
    return new OfUnit(unit);
  }
}
