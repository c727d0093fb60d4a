package jxeval.output.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.model.Rounding;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An object under construction: keys in the order put, null where a value does not apply. */
final class Fields {
  private static final int QUANTITY_DECIMALS = 6;
  private static final int FRACTION_DECIMALS = 4;
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  /** The object as {@link JsonText} prints it. */
  Map<String, @Nullable Object> done() {
    return fields;
  }

  Fields text(String key, @Nullable Object text) {
    return put(key, text == null ? null : WellFormed.of(text.toString()));
  }

  Fields whole(String key, @Nullable Integer number) {
    return put(key, number);
  }

  Fields flag(String key, @Nullable Boolean flag) {
    return put(key, flag);
  }

  /** A decimal in the scale that it has. */
  Fields decimal(String key, @Nullable BigDecimal decimal) {
    return text(key, decimal == null ? null : decimal.toPlainString());
  }

  /** An actual, target, due value or base: half-up to 6 decimals, trailing zeros cut. */
  Fields quantity(String key, @Nullable BigFraction exact) {
    return decimal(key, exact == null ? null : Rounding.trimmed(exact, QUANTITY_DECIMALS));
  }

  /** A rate, progress or gap: 4 decimals. */
  Fields fraction(String key, @Nullable BigFraction exact) {
    return decimal(key, exact == null ? null : Rounding.halfUp(exact, FRACTION_DECIMALS));
  }

  Fields texts(String key, List<String> texts) {
    return put(key, texts.stream().map(WellFormed::of).toList());
  }

  Fields object(String key, Fields object) {
    return put(key, object.done());
  }

  Fields list(String key, List<Fields> objects) {
    return put(key, objects.stream().map(Fields::done).toList());
  }

  private Fields put(String key, @Nullable Object value) {
    fields.put(key, value);
    return this;
  }
}
