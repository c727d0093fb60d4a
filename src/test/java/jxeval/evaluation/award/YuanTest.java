package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole 元 and their division. */
class YuanTest {

  @ParameterizedTest(name = "{0}/{1} 元 print as {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          over, under, yuan
          0, 1, 0
          49, 100, 0
          1, 2, 1
          3, 2, 2
          4999, 10000, 0
          """)
  void halvesGoUp(int over, int under, String yuan) {
    assertEquals(new BigDecimal(yuan), Yuan.halfUp(BigFraction.of(over, under)));
  }

  @ParameterizedTest(name = "{0} by {1}: {2} ({3})")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          amount, weights, parts, why
          100, 1 1, 50 50, even
          101, 1 1, 51 50, equal remainders and weights: the first
          100, 1 1 1, 34 33 33, one left over
          101, 1 1 1, 34 34 33, two left over
          10, 7 3, 7 3, exact
          5, 3 7, 1 4, equal remainders of a half: the larger weight
          1, 1 1 3, 0 0 1, the largest remainder
          0, 1 2, 0 0, nothing to divide
          7, 0 1, 0 7, a weight of zero gets nothing
          1000, 1, 1000, alone
          """)
  void largestRemaindersDivideWithoutLoss(int amount, String weights, String parts, String why) {
    List<BigFraction> exact =
        Arrays.stream(weights.split(" ")).map(w -> BigFraction.of(Integer.parseInt(w))).toList();
    List<BigDecimal> expected = Arrays.stream(parts.split(" ")).map(BigDecimal::new).toList();
    assertEquals(expected, Yuan.divide(BigDecimal.valueOf(amount), exact), why);
  }

  @Test
  void partsAddUpAndStayWithinOneYuanOfTheirQuotaForAnyAmountAndShares() {
    Random random = new Random(2021);
    for (int trial = 0; trial < 2000; trial++) {
      long amount = random.nextInt(1_000_000);
      int[] weights = random.ints(1 + random.nextInt(7), 0, 40).toArray();
      long all = Arrays.stream(weights).sum();
      if (all == 0) {
        continue;
      }
      List<BigDecimal> parts =
          Yuan.divide(
              BigDecimal.valueOf(amount),
              Arrays.stream(weights).mapToObj(w -> BigFraction.of(w, all)).toList());
      assertEquals(secondCalculation(amount, weights), parts);
      assertEquals(
          BigDecimal.valueOf(amount), parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
      for (int i = 0; i < weights.length; i++) {
        long tooMuch = parts.get(i).longValueExact() * all - amount * weights[i];
        assertTrue(Math.abs(tooMuch) < all, "less than one 元 from the quota");
      }
    }
  }

  /** Hands out one 元 after another in whole numbers: a second way to the same parts. */
  private static List<BigDecimal> secondCalculation(long amount, int[] weights) {
    long all = Arrays.stream(weights).sum();
    long[] parts = new long[weights.length];
    boolean[] raised = new boolean[weights.length];
    long left = amount;
    for (int i = 0; i < weights.length; i++) {
      parts[i] = amount * weights[i] / all;
      left -= parts[i];
    }
    for (; left > 0; left--) {
      int best = -1;
      for (int i = 0; i < weights.length; i++) {
        if (raised[i]) {
          continue;
        }
        long remainder = amount * weights[i] % all;
        long bestRemainder = best < 0 ? -1 : amount * weights[best] % all;
        if (remainder > bestRemainder
            || (remainder == bestRemainder && weights[i] > weights[best])) {
          best = i;
        }
      }
      raised[best] = true;
      parts[best]++;
    }
    List<BigDecimal> result = new ArrayList<>();
    for (long part : parts) {
      result.add(BigDecimal.valueOf(part));
    }
    return result;
  }
}
