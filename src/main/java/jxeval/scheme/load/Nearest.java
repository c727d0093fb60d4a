package jxeval.scheme.load;

import java.util.Collection;

/** The valid name that a wrong one is most likely meant to be. */
public final class Nearest {
  private static final int LONGEST = 80;

  private Nearest() {}

  /** The first of the names with the fewest single-character edits; empty text without names. */
  public static String of(String wrong, Collection<String> names) {
    String nearest = "";
    int best = Integer.MAX_VALUE;
    String from = plain(wrong);
    for (String name : names) {
      int edits = edits(from, plain(name));
      if (edits < best) {
        best = edits;
        nearest = name;
      }
    }
    return nearest;
  }

  /** Whether a single edit makes the name one of the names. */
  public static boolean isSlip(String wrong, Collection<String> names) {
    return names.stream().anyMatch(n -> edits(plain(wrong), plain(n)) == 1);
  }

  /** Whether a name is near enough to be what was meant: at most a third of it is edited. */
  public static boolean isClose(String wrong, Collection<String> names) {
    return !names.isEmpty()
        && edits(plain(wrong), plain(of(wrong, names))) * 3 <= Math.max(3, wrong.length());
  }

  private static String plain(String name) {
    String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return shortened.toLowerCase(java.util.Locale.ROOT).replace('-', '_');
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
