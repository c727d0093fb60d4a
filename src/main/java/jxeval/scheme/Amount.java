package jxeval.scheme;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What an award pays, in whole 元 once rounded half up. */
public sealed interface Amount {

  /** 金额未配置. */
  record Unconfigured() implements Amount {}

  record Fixed(BigFraction yuan) implements Amount {}

  /**
   * {@code each}: {@code worth}·⌊a/per⌋ (or parts of it), at most {@code max}, a being the measure.
   */
  record PerMeasure(
      String measure,
      BigFraction worth,
      @Nullable BigFraction per,
      boolean proRata,
      @Nullable BigFraction max)
      implements Amount {}
}
