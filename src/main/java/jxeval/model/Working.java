package jxeval.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** Arithmetic that has been done: the numbers that went in, how they were joined, the exact end. */
public sealed interface Working {
  BigFraction value();

  /** The case of the reader that fits. */
  <T> T read(Reader<T> reader);

  /** One case a kind of working. */
  interface Reader<T> {
    T given(Given given);

    T named(Named named);

    T joined(Joined joined);
  }

  /**
   * A number that the rule states.
   *
   * @param share whether it is a fraction that print shows in percent
   */
  record Given(BigFraction value, boolean share) implements Working {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.given(this);
    }
  }

  /**
   * A quantity that has a working of its own elsewhere.
   *
   * @param name what it is: {@code x}, {@code actual}, {@code points} …
   */
  record Named(String name, BigFraction value, boolean share) implements Working {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.named(this);
    }
  }

  /** Parts joined from left to right, at least one. */
  record Joined(Operation by, List<Working> parts) implements Working {
    public Joined {
      parts = List.copyOf(parts);
    }

    @Override
    public BigFraction value() {
      return parts.stream().map(Working::value).reduce(by::apply).orElseThrow();
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.joined(this);
    }
  }

  /** How two numbers become one. */
  enum Operation {
    PLUS(BigFraction::add),
    MINUS(BigFraction::subtract),
    TIMES(BigFraction::multiply),
    OVER(BigFraction::divide),
    /** How often the second goes whole into the first. */
    WHOLE_TIMES((a, b) -> Exact.floor(a.divide(b))),
    LEAST(Exact::min),
    MOST(Exact::max),
    /** The first rounded half up to as many decimals as the second says. */
    ROUNDED((a, b) -> Exact.of(Rounding.halfUp(a, b.intValue())));

    private final BinaryOperator<BigFraction> result;

    Operation(BinaryOperator<BigFraction> result) {
      this.result = result;
    }

    BigFraction apply(BigFraction a, BigFraction b) {
      return result.apply(a, b);
    }
  }

  /** Nothing, where there is nothing to compute. */
  static Working nothing() {
    return of(BigFraction.ZERO);
  }

  static Working of(BigFraction value) {
    return new Given(value, false);
  }

  static Working of(int value) {
    return of(BigFraction.of(value));
  }

  /** A fraction that print shows in percent. */
  static Working share(BigFraction value) {
    return new Given(value, true);
  }

  static Working named(String name, BigFraction value) {
    return new Named(name, value, false);
  }

  /** A quantity of its own that print shows in percent. */
  static Working namedShare(String name, BigFraction value) {
    return new Named(name, value, true);
  }

  static Working joined(Operation by, Working... parts) {
    return new Joined(by, Arrays.asList(parts));
  }

  /** The sum; nothing of nothing. */
  static Working sum(List<Working> parts) {
    return parts.isEmpty() ? nothing() : new Joined(Operation.PLUS, parts);
  }

  default Working plus(Working other) {
    return joined(Operation.PLUS, this, other);
  }

  default Working minus(Working other) {
    return joined(Operation.MINUS, this, other);
  }

  default Working times(Working other) {
    return joined(Operation.TIMES, this, other);
  }

  default Working over(Working other) {
    return joined(Operation.OVER, this, other);
  }

  default Working wholeTimes(Working other) {
    return joined(Operation.WHOLE_TIMES, this, other);
  }

  /** At most the other. */
  default Working atMost(Working other) {
    return joined(Operation.LEAST, this, other);
  }

  /** At least the other. */
  default Working atLeast(Working other) {
    return joined(Operation.MOST, this, other);
  }

  /** The same with the workings of the quantities that a name stands for in their places. */
  default Working expanded(Map<String, Working> meanings) {
    return read(new Expansion(meanings));
  }

  /** Itself, or nothing where it is negative. */
  default Working notNegative() {
    return value().signum() < 0 ? atLeast(nothing()) : this;
  }

  /** Rounded half up, away from zero. */
  default Working rounded(int decimals) {
    return joined(Operation.ROUNDED, this, of(decimals));
  }
}
