package jxeval.ledger;

import java.util.Optional;
import jxeval.model.Unit;

/** Whose figure is asked for: a unit's, or the county's. */
public sealed interface Subject {
  /** The unit; empty for the county. */
  Optional<Unit> owner();

  /** The county: every project once, whole. */
  record County() implements Subject {
    @Override
    public Optional<Unit> owner() {
      return Optional.empty();
    }
  }

  /** A unit; a team with its members where 5-details, Credit, says so. */
  record OfUnit(Unit unit) implements Subject {
    @Override
    public Optional<Unit> owner() {
      return Optional.of(unit);
    }
  }

  Subject COUNTY = new County();

  static Subject of(Unit unit) {
    return new OfUnit(unit);
  }
}
