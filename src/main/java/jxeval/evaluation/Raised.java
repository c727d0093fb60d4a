package jxeval.evaluation;

import java.util.List;
import jxeval.model.Unit;
import jxeval.scheme.Consequence;
import jxeval.scheme.Ruling;

/**
 * A consequence raised against a unit.
 *
 * @param reasons the figures that caused it
 */
public record Raised(Consequence consequence, Unit unit, List<Reason> reasons) {

  /** Whether the ruling says that it is not to be raised. */
  public boolean isWaivedBy(Ruling.Waive ruling) {
    return ruling.consequence().equals(consequence.id()) && ruling.unit().equals(unit.id());
  }

  /** A cause in words by key, with its figures: {@code progress, 实际进资, 53.2%, < 60%}. */
  public record Reason(String key, List<String> args) {}
}
