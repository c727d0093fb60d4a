package jxeval.report.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A live formula in functions that every Excel and WPS knows; its cell's content is the cached
 * value.
 *
 * @param text the formula without {@code =}; {@code {0}} stands for the first reference
 */
public record Formula(String text, List<Ref> refs) {
  private static final Set<String> FUNCTIONS =
      Set.of(
          "ABS",
          "AND",
          "AVERAGE",
          "COUNT",
          "COUNTA",
          "COUNTIF",
          "IF",
          "INDEX",
          "INT",
          "MATCH",
          "MAX",
          "MIN",
          "NOT",
          "OR",
          "RANK",
          "ROUND",
          "SUM",
          "SUMIF",
          "SUMPRODUCT");
  private static final Pattern CALL = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\s*\\(");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern SLOT = Pattern.compile("\\{(\\d+)}");

  public Formula {
    refs = List.copyOf(refs);
    Matcher call = CALL.matcher(QUOTED.matcher(text).replaceAll("\"\""));
    while (call.find()) {
      if (!FUNCTIONS.contains(call.group(1))) {
        throw new IllegalArgumentException("not a function of old Excel: " + call.group(1));
      }
    }
    Matcher slot = SLOT.matcher(text);
    while (slot.find()) {
      if (Integer.parseInt(slot.group(1)) >= refs.size()) {
        throw new IllegalArgumentException("no reference for " + slot.group() + " in " + text);
      }
    }
  }

  public static Formula of(String text, Ref... refs) {
    return new Formula(text, Arrays.asList(refs));
  }

  /** The sum of a range. */
  public static Formula sum(Ref range) {
    return of("SUM({0})", range);
  }

  /** The sum of single cells or ranges, wherever they stand. */
  public static Formula sum(List<Ref> terms) {
    return new Formula(
        IntStream.range(0, terms.size())
            .mapToObj(i -> "{" + i + "}")
            .collect(Collectors.joining(",", "SUM(", ")")),
        terms);
  }

  /** The value of another cell. */
  public static Formula same(Ref cell) {
    return of("{0}", cell);
  }

  /** A quotient rounded half-up, or {@code -} where the divisor is 0. */
  public static Formula ratio(Ref dividend, Ref divisor, int decimals) {
    return of("IF({1}=0,\"-\",ROUND({0}/{1}," + decimals + "))", dividend, divisor);
  }
}
