package jxeval.scheme.coverage;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A number that a text states.
 *
 * @param unit 亿元, 万美元, 天 … or a bare 万 or 亿; % for parts of a hundred; empty for none
 * @param shown as it stands there
 */
public record Stated(BigFraction number, String unit, String shown) {

  boolean isPercent() {
    return unit.equals("%");
  }

  /** What its 万 or 亿 is worth. */
  long scale() {
    return scale(unit);
  }

  /** What the 万 or 亿 of a unit is worth. */
  static long scale(String unit) {
    return unit.startsWith("万") ? 10_000 : unit.startsWith("亿") ? 100_000_000 : 1;
  }
}
