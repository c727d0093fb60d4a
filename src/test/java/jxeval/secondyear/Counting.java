package jxeval.secondyear;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which returns count (2-returns): of a unit and month the latest, unless two share its date. */
final class Counting {
  private Counting() {}

  /** The sheets of a set in the returns that count. */
  static List<Sheet> sheets(YearFolder year) {
    List<String> folders =
        year.handed.stream().filter(h -> counts(h, year)).map(Handed::folder).toList();
    return year.sheets.stream()
        .filter(s -> s.unit().isEmpty() || folders.contains(folder(s)))
        .collect(Collectors.toList());
  }

  private static String folder(Sheet sheet) {
    return sheet.path().substring(0, sheet.path().lastIndexOf('/'));
  }

  /** Identical copies count as one, the first by path; another of the same date spoils both. */
  private static boolean counts(Handed handed, YearFolder year) {
    return handed.covered() == handed.month()
        && year.handed.stream()
            .filter(h -> !h.folder().equals(handed.folder()) && h.covered() == h.month())
            .filter(h -> h.unit().equals(handed.unit()) && h.month() == handed.month())
            .allMatch(
                h -> h.submitted().isBefore(handed.submitted()) || isLaterCopy(h, handed, year));
  }

  private static boolean isLaterCopy(Handed copy, Handed first, YearFolder year) {
    return content(copy, year).equals(content(first, year))
        && copy.folder().compareTo(first.folder()) > 0;
  }

  private static Map<String, String> content(Handed handed, YearFolder year) {
    Map<String, String> content = new TreeMap<>();
    content.put("封面", year.covers.getOrDefault(handed.folder() + "/封面.csv", ""));
    year.sheets.stream()
        .filter(s -> folder(s).equals(handed.folder()))
        .forEach(s -> content.put(s.form().name(), s.csv()));
    return content;
  }
}
