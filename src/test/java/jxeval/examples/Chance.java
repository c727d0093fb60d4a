package jxeval.examples;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded choices, the same on every machine. */
final class Chance {
  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** True in {@code percent} of a hundred cases. */
  boolean in100(int percent) {
    return random.nextInt(100) < percent;
  }
}
