package jxeval.scheme;

import java.util.Optional;
import jxeval.model.Working;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What an award pays, in whole 元 once rounded half up. */
public sealed interface Amount {

  /** The measure that it follows, where it follows one. */
  default Optional<String> follows() {
    return Optional.empty();
  }

  /**
   * How the exact 元 come about; never below 0.
   *
   * @param measured the measure that it follows, if any; null where there is nothing to measure
   * @return empty where not configured, or where the measure is null
   */
  Optional<Working> earned(@Nullable BigFraction measured);

  /** The exact 元, never below 0; empty as {@link #earned}. */
  default Optional<BigFraction> yuan(@Nullable BigFraction measured) {
    return earned(measured).map(Working::value);
  }

  /** 金额未配置. */
  record Unconfigured() implements Amount {
    @Override
    public Optional<Working> earned(@Nullable BigFraction measured) {
      return Optional.empty();
    }
  }

  record Fixed(BigFraction amount) implements Amount {
    @Override
    public Optional<Working> earned(@Nullable BigFraction measured) {
      return Optional.of(Working.named("amount", amount));
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
    public Optional<Working> earned(@Nullable BigFraction measured) {
      return Optional.ofNullable(measured).map(this::of);
    }

    private Working of(BigFraction measured) {
      Working pieces = Working.named("actual", measured);
      if (per != null) {
        pieces = proRata ? pieces.over(Working.of(per)) : pieces.wholeTimes(Working.of(per));
      }
      Working exact = pieces.times(Working.of(worth));
      return (max == null ? exact : exact.atMost(Working.of(max))).notNegative();
    }
  }
}
