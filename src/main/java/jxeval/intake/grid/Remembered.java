package jxeval.intake.grid;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What small parts say that one book has like another, such as its formats and relations: read once
 * and remembered by their packed bytes. What was found broken is not remembered.
 *
 * @param <T> what is read of a part, never changed afterwards
 */
final class Remembered<T> {
  private static final int MOST = 64;

  private final Map<Packed, T> known = new ConcurrentHashMap<>();
  private final Function<Xml, T> reader;

  /**
   * Remembers nothing yet.
   *
   * @param reader reads a part, by nothing but its name and text
   */
  Remembered(Function<Xml, T> reader) {
    this.reader = reader;
  }

  /** What that part of a container says. */
  T of(Container container, String part) {
    Packed packed = container.packed(part);
    T before = packed == null ? null : known.get(packed);
    if (packed != null && before != null && container.counts(packed)) {
      return before;
    }
    try (Xml xml = container.xml(part)) {
      T now = reader.apply(xml);
      if (packed != null) {
        if (known.size() >= MOST) {
          known.clear();
        }
        known.put(packed, now);
      }
      return now;
    }
  }
}
