package jxeval.output.xlsx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Maps any texts to sheet names that Excel and WPS take: at most 31 characters, unique. */
final class SheetNames {
  private static final int LONGEST = 31;

  private SheetNames() {}

  /** The name written for each wanted one, in order; equal wanted names are a mistake. */
  static Map<String, String> of(List<String> wanted) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(Set.of("history"));
    for (String name : wanted) {
      if (names.containsKey(name)) {
        throw new IllegalArgumentException("two sheets named " + name);
      }
      String base = clean(name);
      String free = cut(base, LONGEST);
      for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
        String suffix = "(" + n + ")";
        free = cut(base, LONGEST - suffix.length()) + suffix;
      }
      names.put(name, free);
    }
    return names;
  }

  private static String clean(String name) {
    String visible = VisibleText.of(name).replaceAll("[\\s\\p{Cf}]+", " ");
    String allowed = visible.replaceAll("[/\\\\:*?\\[\\]]", "_").strip();
    String unquoted = allowed.replaceAll("^'+|'+$", "_");
    return unquoted.isEmpty() ? "Sheet" : unquoted;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).replaceAll("'+$", "_");
  }
}
