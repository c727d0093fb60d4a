package jxeval.secondyear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded choices, the same on every machine. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** True in {@code percent} of a hundred cases. */
  boolean in100(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Some of the choices in their order, at least {@code least}. */
  <T> List<T> some(List<T> choices, int least) {
    List<T> taken = new ArrayList<>(choices);
    int size = between(Math.min(least, choices.size()), choices.size());
    while (taken.size() > size) {
      taken.remove(random.nextInt(taken.size()));
    }
    return taken;
  }

  <T> List<T> shuffled(List<T> things) {
    List<T> rest = new ArrayList<>(things);
    List<T> mixed = new ArrayList<>();
    while (!rest.isEmpty()) {
      mixed.add(rest.remove(random.nextInt(rest.size())));
    }
    return mixed;
  }

  /** A decimal of at most {@code decimals} places. */
  BigDecimal decimal(int low, int high, int decimals) {
    int places = between(0, decimals);
    long scale = BigDecimal.TEN.pow(places).longValueExact();
    return BigDecimal.valueOf(random.nextLong(low * scale, high * scale + 1), places);
  }
}
