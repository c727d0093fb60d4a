package jxeval.model;

/**
 * Names as they are compared: full-width forms, brackets and case made one, spaces, line breaks and
 * invisible characters left out.
 */
public final class Folded {
  private static final String OPENING = "([{【〔〖〈《「『";
  private static final String CLOSING = ")]}】〕〗〉》」』";

  private Folded() {}

  /** The folded form of a text; two names are the same when their folded forms are equal. */
  public static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .map(Folded::halfWidth)
        .filter(c -> !isInvisible(c))
        .map(Folded::oneBracket)
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static int halfWidth(int c) {
    return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
  }

  private static int oneBracket(int c) {
    return OPENING.indexOf(c) >= 0 ? '(' : CLOSING.indexOf(c) >= 0 ? ')' : c;
  }

  /** Whether a character shows nothing: any space, control or format character. */
  static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
