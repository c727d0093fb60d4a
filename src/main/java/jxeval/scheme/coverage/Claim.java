package jxeval.scheme.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.scheme.Denomination;
import jxeval.scheme.Parameter;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A number of the target file that cites a clause.
 *
 * @param unit the unit that it is written or kept in; null where the place does not say
 */
public record Claim(Parameter parameter, BigFraction number, @Nullable String unit) {
  private static final int LEAST_DECIMALS = 2;
  private static final int MOST_DECIMALS = 6;
  private static final int LONGEST = 30;

  /** Whether a text states it: in its own unit, scaled by 万 or 亿, or in percent. */
  boolean isStatedIn(List<Stated> text) {
    return text.stream().anyMatch(this::is);
  }

  private boolean is(Stated stated) {
    BigFraction n = stated.number();
    if (stated.isPercent()) {
      boolean percent = unit == null || unit.equals("%");
      return percent && (equal(n) || share(n.divide(Exact.HUNDRED)));
    }
    if (unit == null) {
      BigFraction whole = n.multiply(stated.scale());
      return Stream.of(1L, 10_000L, 100_000_000L)
              .filter(by -> by <= stated.scale())
              .anyMatch(by -> equal(whole.divide(by)))
          || equal(n);
    }
    if (stated.unit().isEmpty()) {
      return equal(n);
    }
    if (!Denomination.isKnown(stated.unit())) {
      return equal(n.multiply(stated.scale()).divide(Stated.scale(unit)));
    }
    Optional<BigFraction> factor = Denomination.factor(stated.unit(), unit);
    return factor.isPresent() && equal(n.multiply(factor.get()));
  }

  private boolean equal(BigFraction other) {
    return number.equals(other);
  }

  /** A share may be written as a decimal of a few places: a third as 0.3333. */
  private boolean share(BigFraction share) {
    boolean printed =
        IntStream.rangeClosed(LEAST_DECIMALS, MOST_DECIMALS)
            .anyMatch(places -> equal(Exact.of(Rounding.halfUp(share, places))));
    return equal(share) || (printed && !isDecimal(share));
  }

  private static boolean isDecimal(BigFraction number) {
    return Exact.of(Rounding.halfUp(number, LONGEST)).equals(number);
  }

  /** The number of a text that it is most likely meant to be: a digit wrong, swapped or moved. */
  Optional<Stated> meant(List<Stated> text) {
    String mine = digits(number);
    return text.stream().filter(s -> Slip.between(mine, digits(s.number()))).findFirst();
  }

  private static String digits(BigFraction number) {
    return Rounding.trimmed(number, MOST_DECIMALS).toPlainString().replace(".", "");
  }
}
