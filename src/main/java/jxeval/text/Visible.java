package jxeval.text;

/** Makes control, bidi and other invisible characters of foreign text visible on a terminal. */
public final class Visible {
  private Visible() {}

  /** The text with every character that could move a cursor or turn a line escaped; LF stays. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c != '\n' && isInvisible(c)) {
        shown.append(String.format(java.util.Locale.ROOT, "\\u%04X", c));
      } else {
        shown.appendCodePoint(c);
      }
    }
    return shown.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
