package jxeval.evaluation.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.model.Working;
import org.apache.commons.numbers.fraction.BigFraction;

/** Whole 元: rounded half up, divided without a 元 lost. */
final class Yuan {
  /** 元 in 1 万元, US$ in 1 万美元. */
  static final BigFraction IN_WAN = BigFraction.of(10_000);

  private Yuan() {}

  /** The nearest whole 元, halves away from zero. */
  static BigDecimal halfUp(BigFraction exact) {
    return Rounding.halfUp(exact, 0);
  }

  /** Rounded to the nearest whole 元 where it is not whole. */
  static Working rounded(Working exact) {
    return exact.value().equals(Exact.floor(exact.value())) ? exact : exact.rounded(0);
  }

  /** The whole 元 in an amount. */
  static BigDecimal floor(BigFraction exact) {
    return exact.bigDecimalValue(0, RoundingMode.FLOOR);
  }

  /** A figure as a reason quotes it, to at most 6 decimals. */
  static String shown(BigFraction exact) {
    return Rounding.trimmed(exact, 6).toPlainString();
  }

  /**
   * Divides an amount by weights with largest remainders; equal remainders go to the larger weight,
   * then to the first. The parts add up to the amount.
   *
   * @param weights none negative, at least one positive
   */
  static List<BigDecimal> divide(BigDecimal amount, List<BigFraction> weights) {
    BigFraction all = weights.stream().reduce(BigFraction.ZERO, BigFraction::add);
    List<BigFraction> quotas =
        weights.stream().map(w -> Exact.of(amount).multiply(w).divide(all)).toList();
    List<BigDecimal> parts = new ArrayList<>(quotas.stream().map(Yuan::floor).toList());
    int left =
        amount.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).intValueExact();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> quotas.get(i).subtract(Exact.of(parts.get(i))))
                .thenComparing(weights::get)
                .reversed())
        .limit(left)
        .toList()
        .forEach(i -> parts.set(i, parts.get(i).add(BigDecimal.ONE)));
    return List.copyOf(parts);
  }
}
