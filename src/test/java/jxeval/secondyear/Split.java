package jxeval.secondyear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides whole 元 by weights, so that the parts add up: largest remainders. */
final class Split {
  private Split() {}

  /** The parts by key; equal remainders go to the larger weight, then to the first key. */
  static Map<String, Quotient> of(Quotient whole, Map<String, Quotient> weights) {
    Quotient all = Quotient.sum(weights.values());
    Map<String, BigInteger> parts = new LinkedHashMap<>();
    Map<String, Quotient> rests = new LinkedHashMap<>();
    weights.forEach(
        (key, weight) -> {
          Quotient exact = whole.times(weight).over(all);
          parts.put(key, exact.floor());
          rests.put(key, exact.minus(new Quotient(exact.floor(), BigInteger.ONE)));
        });
    BigInteger given = parts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    int left = whole.floor().subtract(given).intValueExact();
    List<String> order = new ArrayList<>(weights.keySet());
    order.sort(
        Comparator.comparing((String k) -> rests.getOrDefault(k, Quotient.ZERO))
            .thenComparing(k -> weights.getOrDefault(k, Quotient.ZERO))
            .reversed());
    order.stream().limit(left).forEach(k -> parts.merge(k, BigInteger.ONE, BigInteger::add));
    Map<String, Quotient> result = new LinkedHashMap<>();
    parts.forEach((key, part) -> result.put(key, new Quotient(part, BigInteger.ONE)));
    return result;
  }
}
