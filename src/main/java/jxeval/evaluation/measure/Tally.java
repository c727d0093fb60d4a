package jxeval.evaluation.measure;

import java.util.List;
import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An aggregate and the portions that make it. */
record Tally(@Nullable BigFraction value, List<Portion> portions) {
  static Tally sumOf(List<Portion> portions) {
    return new Tally(Exact.sum(portions, Portion::amount), portions);
  }

  /** The sum, or null where there is nothing. */
  static Tally sumOfSome(List<Portion> portions) {
    return portions.isEmpty() ? new Tally(null, portions) : sumOf(portions);
  }
}
