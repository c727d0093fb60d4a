package jxeval.output.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Things that are written once and referred to by number, in the order they were first met. */
final class Numbered<T> {
  private final Map<T, Integer> numbers = new LinkedHashMap<>();
  private final int first;

  /** Numbers from there on. */
  Numbered(int first) {
    this.first = first;
  }

  int of(T thing) {
    Integer known = numbers.putIfAbsent(thing, first + numbers.size());
    return known == null ? first + numbers.size() - 1 : known;
  }

  Set<T> all() {
    return numbers.keySet();
  }
}
