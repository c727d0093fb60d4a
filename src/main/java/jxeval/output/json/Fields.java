package jxeval.output.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import jxeval.model.Rounding;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An object under construction: keys in the order put, null where a value does not apply. */
final class Fields {
  private static final int QUANTITY_DECIMALS = 6;
  private static final int FRACTION_DECIMALS = 4;
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  ObjectNode done() {
    return node;
  }

  Fields text(String key, @Nullable Object text) {
    if (text == null) {
      node.putNull(key);
    } else {
      node.put(key, WellFormed.of(text.toString()));
    }
    return this;
  }

  Fields whole(String key, @Nullable Integer number) {
    node.put(key, number);
    return this;
  }

  Fields flag(String key, @Nullable Boolean flag) {
    node.put(key, flag);
    return this;
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
    var array = node.putArray(key);
    texts.forEach(t -> array.add(WellFormed.of(t)));
    return this;
  }

  Fields object(String key, Fields object) {
    node.set(key, object.done());
    return this;
  }

  Fields list(String key, List<Fields> objects) {
    var array = node.putArray(key);
    objects.forEach(o -> array.add(o.done()));
    return this;
  }
}
