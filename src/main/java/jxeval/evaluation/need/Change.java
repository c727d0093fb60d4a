package jxeval.evaluation.need;

import jxeval.model.Supposition;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A measure's actual, changed.
 *
 * @param from the actual; 0 where there is none
 * @param step the least change that means something, of the sign of the change
 */
public record Change(Measure measure, BigFraction from, BigFraction step, Supposition supposed) {
  static Change of(Lever lever, long steps) {
    return new Change(lever.measure(), lever.from(), lever.step(), lever.supposing(steps));
  }

  public BigFraction by() {
    return supposed.change();
  }

  public BigFraction to() {
    return from.add(by());
  }
}
