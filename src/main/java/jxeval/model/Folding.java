package jxeval.model;

/**
 * Makes texts comparable that differ only in width, spaces or the shape of brackets; never guesses.
 */
public final class Folding {
  private static final String OPENING = "[{【〔〖［｛（";
  private static final String CLOSING = "]}】〕〗］｝）";

  private Folding() {}

  /** Half width, without spaces and invisible characters, round brackets; case stays. */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isFolded(text.charAt(i))) {
        return folded(text, i);
      }
    }
    return text;
  }

  private static String folded(String text, int from) {
    StringBuilder folded = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        continue;
      }
      if (OPENING.indexOf(c) >= 0) {
        c = '(';
      } else if (CLOSING.indexOf(c) >= 0) {
        c = ')';
      } else if (c >= '！' && c <= '～') {
        c = (char) (c - '！' + '!');
      }
      folded.append(c);
    }
    return folded.toString();
  }

  /** Whether two texts are one once folded. */
  public static boolean same(String a, String b) {
    return fold(a).equals(fold(b));
  }

  /** Whether nothing is left of a text once folded. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A text without white space around it, as {@link String#strip} says it; most have none. */
  public static String strip(String text) {
    int last = text.length() - 1;
    return last >= 0 && isFolded(text.charAt(0)) && isFolded(text.charAt(last))
        ? text
        : text.strip();
  }

  /** A Han character, or of ASCII a letter, a digit or a mark between them: folded as it is. */
  private static boolean isFolded(char c) {
    return (c >= '一' && c <= '鿿') || (c > ' ' && c < '[') || (c >= 'a' && c <= 'z');
  }

  /** Whether folding leaves a character out. */
  public static boolean isSpace(char c) {
    return !isFolded(c)
        && (Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.getType(c) == Character.FORMAT
            || Character.isISOControl(c));
  }
}
