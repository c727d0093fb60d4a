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
    Integer known = numbers.get(thing);
    int number = known == null ? first + numbers.size() : known;
    if (known == null) {
      numbers.put(thing, number);
    }
    return number;
  }

  Set<T> all() {
    return numbers.keySet();
  }
}
