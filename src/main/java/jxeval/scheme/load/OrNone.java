package jxeval.scheme.load;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A number, or the word {@code none} where there is no such bound. */
record OrNone() implements Shape<BigFraction> {
  static final OrNone NUMBER = new OrNone();

  /** The number of a key read later; null for {@code none}. */
  static @Nullable BigFraction of(
      Given g, Key<Cursor> key, Shape<BigFraction> number, @Nullable BigFraction otherwise) {
    Cursor value = g.get(key);
    if (value == null) {
      return otherwise;
    }
    return value.plain().text().orElse("").equals("none") ? null : number.of(value);
  }

  @Override
  public @Nullable BigFraction read(Cursor at) {
    return Scalars.NUMBER.read(at);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Map.of("type", List.of("number", "string"));
  }
}
