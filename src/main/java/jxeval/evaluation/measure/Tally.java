package jxeval.evaluation.measure;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An aggregate and the portions that make it, which are made when asked for: most never are. */
record Tally(@Nullable BigFraction value, Supplier<Stream<Portion>> portions) {
  static Tally sumOf(List<Portion> portions) {
    return new Tally(Exact.sum(portions, Portion::amount), portions::stream);
  }

  /** The sum, or null where there is nothing. */
  static Tally sumOfSome(List<Portion> portions) {
    return portions.isEmpty() ? new Tally(null, Stream::empty) : sumOf(portions);
  }
}
