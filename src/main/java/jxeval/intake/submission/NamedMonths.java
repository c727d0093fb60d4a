package jxeval.intake.submission;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.model.Folding;

/** Months that the names of files speak of. */
final class NamedMonths {
  private static final Pattern INSIDE =
      Pattern.compile("(?<!\\d)(\\d{4})(?:[-_.]|年)?(\\d{1,2})(?!\\d)(?!年)");
  private static final Pattern ALONE = Pattern.compile("(?<![\\d年])(\\d{1,2})月");

  private NamedMonths() {}

  /** Whether a name speaks of another month than the given one. */
  static boolean contradicts(String name, YearMonth month) {
    Set<YearMonth> named = new LinkedHashSet<>();
    String folded = Folding.fold(name);
    Matcher inside = INSIDE.matcher(folded);
    while (inside.find()) {
      int number = Integer.parseInt(inside.group(2));
      if (number >= 1 && number <= 12) {
        named.add(YearMonth.of(Integer.parseInt(inside.group(1)), number));
      }
    }
    Matcher alone = ALONE.matcher(folded);
    while (alone.find()) {
      int number = Integer.parseInt(alone.group(1));
      if (number >= 1 && number <= 12) {
        named.add(YearMonth.of(month.getYear(), number));
      }
    }
    return !named.isEmpty() && !named.equals(Set.of(month));
  }
}
