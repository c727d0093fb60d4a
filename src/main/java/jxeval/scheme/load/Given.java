package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a block of the file gives for its keys, each read and checked. */
final class Given {
  private final Cursor at;
  private final Map<String, Stated> stated = new HashMap<>();

  /**
   * Where a key's value stands.
   *
   * @param value what was read there; null where it does not fit
   */
  private record Stated(Cursor at, @Nullable Object value) {}

  Given(Cursor at) {
    this.at = at;
  }

  /** What is given at another place, to begin with what is given here. */
  Given at(Cursor other) {
    Given copy = new Given(other);
    copy.stated.putAll(stated);
    return copy;
  }

  /** Reads one key where it stands. */
  <T> void enter(Key<T> key, Cursor value) {
    stated.put(key.name(), new Stated(value, key.shape().of(value)));
  }

  Cursor at() {
    return at;
  }

  String path() {
    return at.path();
  }

  @Nullable String clause() {
    return at.clause();
  }

  /** Whether the key stands in the file with something behind it, readable or not. */
  boolean has(Key<?> key) {
    return stated.containsKey(key.name());
  }

  /** Those of the keys that stand in the file. */
  <K extends Key<?>> List<K> stated(List<K> keys) {
    List<K> there = new ArrayList<>();
    for (K key : keys) {
      if (has(key)) {
        there.add(key);
      }
    }
    return there;
  }

  /** Where the key's value stands; the block itself without it. */
  Cursor at(Key<?> key) {
    Stated there = stated.get(key.name());
    return there == null ? at : there.at;
  }

  /** The value; null where it is absent or does not fit. */
  @SuppressWarnings("unchecked") // entered under this key, so of its type
  <T> @Nullable T get(Key<T> key) {
    Stated there = stated.get(key.name());
    return there == null ? null : (T) there.value;
  }

  <T> T or(Key<T> key, T otherwise) {
    T value = get(key);
    return value == null ? otherwise : value;
  }

  /** The value of a required key: a block without it is not made. */
  <T> T need(Key<T> key) {
    return Objects.requireNonNull(get(key), key.name());
  }
}
