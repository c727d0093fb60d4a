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
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
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

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
