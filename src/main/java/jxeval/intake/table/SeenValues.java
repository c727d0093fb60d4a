package jxeval.intake.table;

import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Some thousand values that cells last held, so that equal ones are kept once: the same projects,
 * words and days stand in the returns of every month. Threads may ask together, each gets an equal
 * value.
 */
final class SeenValues {
  private static final int PLACES = 1 << 14;

  private final @Nullable Value[] seen = new Value[PLACES];

  /** The value, as one object with those seen before where it is remembered. */
  Value of(Value value) {
    int hash = value.hashCode();
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Value known = seen[place];
    if (value.equals(known)) {
      return known;
    }
    seen[place] = value;
    return value;
  }
}
