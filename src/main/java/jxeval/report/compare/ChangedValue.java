package jxeval.report.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.model.Change;
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
    Map<String, String> clauses = new HashMap<>();
    Map<String, String> then = values(first, clauses);
    Map<String, String> now = values(second, clauses);
    return Change.between(then, now).stream()
        .map(c -> new ChangedValue(c.of(), c.was(), c.is(), clauses.get(c.of())))
        .toList();
  }

  /** Value by path; the clauses are noted beside. */
  private static Map<String, String> values(Scheme scheme, Map<String, String> clauses) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : scheme.parameters()) {
      values.put(parameter.path(), parameter.value());
      String clause = parameter.clause();
      if (clause == null) {
        clauses.remove(parameter.path());
      } else {
        clauses.put(parameter.path(), clause);
      }
    }
    return values;
  }
}
