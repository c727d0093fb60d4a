package jxeval.scheme.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jxeval.check.SchemeRule;

/** Ids that must not occur twice. */
final class Unique {
  private Unique() {}

  static <T> void check(
      Load load, List<T> items, Function<T, String> id, Function<T, String> path) {
    Set<String> seen = new HashSet<>();
    for (T item : items) {
      if (!seen.add(id.apply(item))) {
        load.report(load.at(SchemeRule.S821, path.apply(item), id.apply(item)));
      }
    }
  }
}
