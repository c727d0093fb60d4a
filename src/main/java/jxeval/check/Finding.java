package jxeval.check;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * One thing found wrong or normalised in an input.
 *
 * @param rule the rule that it breaks; its code finds the words
 * @param at where; null when no file is concerned (a missing return)
 * @param found what stood there; null when nothing can be quoted
 * @param args named values that the words fill in, such as {@code expected}, {@code unit}
 * @param clause clause of the Opinion, where there is one
 */
public record Finding(
    Rule rule,
    Severity severity,
    @Nullable CellRef at,
    @Nullable String found,
    Map<String, String> args,
    @Nullable String clause)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding f) -> f.at == null ? "" : f.at.file())
          .thenComparing(f -> f.at == null || f.at.sheet() == null ? "" : f.at.sheet())
          .thenComparingInt(f -> f.at == null ? 0 : f.at.line())
          .thenComparingInt(f -> columnOf(f.at).length())
          .thenComparing(f -> columnOf(f.at))
          .thenComparing(f -> f.rule.code())
          .thenComparing(f -> f.found == null ? "" : f.found)
          .thenComparing(f -> f.args.toString());

  public Finding {
    args = java.util.Collections.unmodifiableMap(new TreeMap<>(args));
  }

  public static Finding of(Rule rule, @Nullable CellRef at, @Nullable String found) {
    return new Finding(rule, rule.severity(), at, found, Map.of(), null);
  }

  /** The same finding with one more named value for its words. */
  public Finding with(String name, String value) {
    Map<String, String> more = new TreeMap<>(args);
    more.put(name, value);
    return new Finding(rule, severity, at, found, more, clause);
  }

  public Finding withClause(@Nullable String id) {
    return new Finding(rule, severity, at, found, args, id);
  }

  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, at, found, args, clause);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, sheet, row, column, code: the order in which findings are printed. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  private static String columnOf(@Nullable CellRef at) {
    return at == null || at.column() == null ? "" : at.column();
  }
}
