package jxeval.desk.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.scheme.Clause;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * A clause to look at again in a new year.
 *
 * @param clause its id; empty for values that cite none
 * @param gist empty where the target file does not say
 * @param paths of the values that are to be confirmed
 */
public record LookAgain(String clause, String gist, List<String> paths) {

  /** The clauses whose values are assumed, in the order of the clause register. */
  public static List<LookAgain> of(Scheme scheme) {
    Map<String, List<String>> paths = new LinkedHashMap<>();
    scheme.clauses().keySet().forEach(c -> paths.put(c, new ArrayList<>()));
    for (Parameter value : scheme.parameters()) {
      if (value.assumed()) {
        String clause = value.clause() == null ? "" : value.clause();
        paths.computeIfAbsent(clause, c -> new ArrayList<>()).add(value.path());
      }
    }
    return paths.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new LookAgain(e.getKey(), gist(scheme.clauses().get(e.getKey())), e.getValue()))
        .toList();
  }

  private static String gist(@Nullable Clause clause) {
    return clause == null ? "" : clause.gist();
  }
}
