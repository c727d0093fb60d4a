package jxeval.intake.form;

import java.util.Locale;
import java.util.Optional;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A header taken apart.
 *
 * @param name folded, in lower case, without the unit's brackets
 * @param unit the unit in its brackets; null for none
 * @param otherBrackets whether it ends in brackets that hold no known unit and belong to the name
 */
public record HeaderName(String name, @Nullable Scale unit, boolean otherBrackets) {

  /** Whether both name the same in the same unit. */
  public boolean isLike(HeaderName other) {
    return name.equals(other.name) && unit == other.unit;
  }

  /** Whether a header's text names the same in the same unit. */
  public boolean isLike(String header) {
    return mayBegin(header) && isLike(of(header));
  }

  /** Whether a text may have this name; it has not if it begins with another word or number. */
  private boolean mayBegin(String header) {
    if (name.isEmpty() || header.isEmpty()) {
      return true;
    }
    char first = header.charAt(0);
    return first == name.charAt(0) || !(isHan(first) || (first >= '0' && first <= '9'));
  }

  /** Takes a header apart; the star of a required column and a closing colon are no part of it. */
  public static HeaderName of(String header) {
    String folded = fold(header);
    Optional<Scale> alone = unitAlone(folded);
    if (alone.isPresent()) {
      return new HeaderName("", alone.get(), false);
    }
    int open = folded.endsWith(")") ? folded.lastIndexOf('(') : -1;
    if (open <= 0) {
      return new HeaderName(folded, null, false);
    }
    Optional<Scale> unit = unitIn(folded.substring(open + 1, folded.length() - 1));
    return unit.isPresent()
        ? new HeaderName(folded.substring(0, open), unit.get(), false)
        : new HeaderName(folded, null, true);
  }

  /** A header's text as headers are compared. */
  public static String fold(String header) {
    String folded = isPlain(header) ? header : starless(Folding.fold(header));
    return folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
  }

  private static String starless(String folded) {
    return folded.toLowerCase(Locale.ROOT).replace("*", "").replace("★", "");
  }

  /** Whether it is of Han characters, small letters, digits and marks alone, as most texts are. */
  private static boolean isPlain(String header) {
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      boolean mark = c > ' ' && c < 'A' && c != '*';
      if (!mark && !isHan(c) && !(c >= 'a' && c <= 'z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHan(char c) {
    return c >= '一' && c <= '鿿';
  }

  private static Optional<Scale> unitAlone(String folded) {
    boolean bracketed = folded.startsWith("(") && folded.endsWith(")") && folded.length() > 2;
    return unitIn(bracketed ? folded.substring(1, folded.length() - 1) : folded);
  }

  private static Optional<Scale> unitIn(String text) {
    return Scale.named(text.startsWith("单位:") ? text.substring("单位:".length()) : text);
  }
}
