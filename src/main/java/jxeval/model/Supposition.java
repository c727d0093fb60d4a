package jxeval.model;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A change of a unit's actual that no return states: what a trial asks “what if” of.
 *
 * @param unit id of the unit
 * @param measure id of the measure whose actual changes
 * @param change in the measure's unit; below 0 lowers it
 */
public record Supposition(String unit, String measure, BigFraction change) {

  /** The change as {@code --set} takes it: {@code +1200}, {@code -0.5}. */
  public String signed() {
    String plain = Rounding.trimmed(change, 6).toPlainString();
    return change.signum() < 0 ? plain : "+" + plain;
  }
}
