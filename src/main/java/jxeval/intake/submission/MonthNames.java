package jxeval.intake.submission;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.intake.cell.Dates;
import jxeval.model.Folding;

/** Months in the names of folders and files. */
public final class MonthNames {
  private static final Pattern INSIDE =
      Pattern.compile("(?<!\\d)(\\d{4})(?:[-_.]|年)?(\\d{1,2})(?!\\d)(?!年)");
  private static final Pattern ALONE = Pattern.compile("(?<![\\d年])(\\d{1,2})月");

  private MonthNames() {}

  /** The month of a file below {@code returns/}: that which the folder there is named by. */
  public static Optional<YearMonth> ofFolder(String file) {
    List<String> names = List.of(file.split("/"));
    return names.size() < 3 ? Optional.empty() : Dates.month(names.get(1));
  }

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
