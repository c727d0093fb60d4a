package jxeval.second;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded choices, the same on every machine. */
final class Luck {
  private final Random random;

  Luck(long seed) {
    random = new Random(seed * 1_000_003 + 17);
  }

  boolean in100(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> List<T> shuffled(List<T> choices) {
    List<T> shuffled = new ArrayList<>(choices);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** Some of them, at least one, in a random order. */
  <T> List<T> some(List<T> choices, int most) {
    List<T> left = new ArrayList<>(choices);
    List<T> some = new ArrayList<>();
    int wanted = between(1, Math.min(most, choices.size()));
    while (some.size() < wanted) {
      some.add(left.remove(random.nextInt(left.size())));
    }
    return some;
  }
}
