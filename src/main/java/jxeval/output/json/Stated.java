package jxeval.output.json;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON document of an earlier run; what is not there is null.
 *
 * @param value object, list, text, number, truth value
 */
record Stated(@Nullable Object value) {
  private static final Stated NOTHING = new Stated(null);

  /**
   * The value of a whole document.
   *
   * @throws IOException where it is no JSON
   */
  static Stated of(byte[] document) throws IOException {
    return new Stated(JSON.std.anyFrom(document));
  }

  /** What an object says under a name. */
  Stated at(String name) {
    return value instanceof Map<?, ?> object ? new Stated(object.get(name)) : NOTHING;
  }

  /** The values of a list; of another value none. */
  List<Stated> each() {
    Collection<?> values = value instanceof Collection<?> list ? list : List.of();
    return values.stream().map(Stated::new).toList();
  }

  /** Whether it is a text, a number or a truth value. */
  boolean isPlain() {
    return value != null && !(value instanceof Map) && !(value instanceof Collection);
  }

  /** A text, number or truth value as it is written; empty for others. */
  String text() {
    return isPlain() ? String.valueOf(value) : "";
  }
}
