package jxeval.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * A policy value that two target files do not agree on.
 *
 * @param before null where the first has none; {@code after} where the second has none
 */
public record ChangedValue(
    String path, @Nullable String before, @Nullable String after, @Nullable String clause) {

  /** All of them, in the order of the second file, then what it lacks. */
  static List<ChangedValue> between(Scheme first, Scheme second) {
    Map<String, Parameter> before = new LinkedHashMap<>();
    first.parameters().forEach(p -> before.put(p.path(), p));
    List<ChangedValue> changed = new ArrayList<>();
    for (Parameter now : second.parameters()) {
      Parameter then = before.remove(now.path());
      if (then == null || !then.value().equals(now.value())) {
        changed.add(
            new ChangedValue(
                now.path(), then == null ? null : then.value(), now.value(), now.clause()));
      }
    }
    before
        .values()
        .forEach(p -> changed.add(new ChangedValue(p.path(), p.value(), null, p.clause())));
    return changed;
  }
}
