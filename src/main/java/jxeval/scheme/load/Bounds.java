package jxeval.scheme.load;

import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.Comparison;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** {@code over, at_least, below, at_most}, alone or among other keys of a block. */
final class Bounds {
  private static final Key<Cursor> IS = Key.of("is", new Later(Amounts.ANY));
  private static final Key<Cursor> OVER = Key.of("over", new Later(Amounts.ANY));
  private static final Key<Cursor> AT_LEAST = Key.of("at_least", new Later(Amounts.ANY));
  private static final Key<Cursor> BELOW = Key.of("below", new Later(Amounts.ANY));
  private static final Key<Cursor> AT_MOST = Key.of("at_most", new Later(Amounts.ANY));

  static final List<Key<Cursor>> KEYS = List.of(OVER, AT_LEAST, BELOW, AT_MOST);
  static final List<String> NAMES =
      List.of(OVER.name(), AT_LEAST.name(), BELOW.name(), AT_MOST.name());

  private Bounds() {}

  /** The bounds among a block's keys; absent ones do not bind. */
  static Comparison of(Given given, Shape<BigFraction> number) {
    Comparison comparison =
        new Comparison(
            bound(given, OVER, number),
            bound(given, AT_LEAST, number),
            bound(given, BELOW, number),
            bound(given, AT_MOST, number));
    if (Range.of(comparison).isEmpty()) {
      given.at().report(SchemeRule.S835);
    }
    return comparison;
  }

  /** The bounds among the entries of a mapping. */
  static Comparison of(Cursor at, Map<String, Cursor> entries, Shape<BigFraction> number) {
    Given given = new Given(at);
    for (Key<Cursor> key : KEYS) {
      Cursor value = entries.get(key.name());
      if (value != null) {
        given.enter(key, value);
      }
    }
    return of(given, number);
  }

  private static @Nullable BigFraction bound(
      Given given, Key<Cursor> key, Shape<BigFraction> number) {
    Cursor value = given.get(key);
    return value == null ? null : number.of(value);
  }

  /**
   * A mapping of bounds, at least one; a plain number, or {@code is}, stands for exactly that
   * number.
   */
  static Shape<Comparison> on(Shape<BigFraction> number) {
    return new Alone(number);
  }

  private record Alone(Shape<BigFraction> number) implements Shape<Comparison> {
    @Override
    public @Nullable Comparison read(Cursor at) {
      if (at.node() instanceof Node.Scalar) {
        BigFraction exact = number.read(at);
        return exact == null ? null : new Comparison(null, exact, null, exact);
      }
      Comparison comparison = block().read(at);
      if (at.node() instanceof Node.Mapping m && m.entries().isEmpty()) {
        at.reportMissing(String.join(" / ", NAMES));
      }
      return comparison;
    }

    private Block<Comparison> block() {
      return Block.<Comparison>of("comparison", this::make, IS).with(KEYS);
    }

    private Comparison make(Given g) {
      BigFraction exact = bound(g, IS, number);
      return exact == null ? Bounds.of(g, number) : new Comparison(null, exact, null, exact);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of(
          "anyOf",
          List.of(block().schema(definitions), Map.of("type", List.of("number", "string"))));
    }
  }
}
