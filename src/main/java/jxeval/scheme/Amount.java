package jxeval.scheme;

import java.util.Optional;
import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What an award pays, in whole 元 once rounded half up. */
public sealed interface Amount {

  /** The measure that it follows, where it follows one. */
  default Optional<String> follows() {
    return Optional.empty();
  }

  /**
   * The exact 元, never below 0.
   *
   * @param measured the measure that it follows, if any; null where there is nothing to measure
   * @return empty where not configured, or where the measure is null
   */
  Optional<BigFraction> yuan(@Nullable BigFraction measured);

  /** 金额未配置. */
  record Unconfigured() implements Amount {
    @Override
    public Optional<BigFraction> yuan(@Nullable BigFraction measured) {
      return Optional.empty();
    }
  }

  record Fixed(BigFraction yuan) implements Amount {
    @Override
    public Optional<BigFraction> yuan(@Nullable BigFraction measured) {
      return Optional.of(yuan);
    }
  }

  /**
   * {@code each}: {@code worth}·⌊a/per⌋ (or parts of it), at most {@code max}, a being the measure.
   */
  record PerMeasure(
      String measure,
      BigFraction worth,
      @Nullable BigFraction per,
      boolean proRata,
      @Nullable BigFraction max)
      implements Amount {

    @Override
    public Optional<String> follows() {
      return Optional.of(measure);
    }

    @Override
    public Optional<BigFraction> yuan(@Nullable BigFraction measured) {
      if (measured == null) {
        return Optional.empty();
      }
      BigFraction pieces = per == null ? measured : measured.divide(per);
      if (per != null && !proRata) {
        pieces = Exact.floor(pieces);
      }
      BigFraction exact = pieces.multiply(worth);
      BigFraction bounded = max == null ? exact : Exact.min(exact, max);
      return Optional.of(Exact.max(BigFraction.ZERO, bounded));
    }
  }
}
