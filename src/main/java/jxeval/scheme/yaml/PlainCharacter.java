package jxeval.scheme.yaml;

/** Characters that take one place, end no line and are allowed everywhere. */
final class PlainCharacter {
  private static final int DELETE = 0x7F;
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int FIRST_OF_TWO_BYTES = 0x80;
  private static final int FIRST_OF_THREE_BYTES = 0x800;
  private static final int LAST = 0xFFFD;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private PlainCharacter() {}

  /** The one at a place, in UTF-8; 0 where there is none. */
  static char at(byte[] text, int at) {
    int first = at < text.length ? text[at] : 0;
    if (first >= 0) {
      return first >= ' ' && first < DELETE ? (char) first : 0;
    }
    if ((first & 0xE0) == 0xC0) {
      int c = (first & 0x1F) << 6 | tail(text, at + 1);
      return c >= NO_BREAK_SPACE ? (char) c : 0;
    }
    if ((first & 0xF0) == 0xE0) {
      int c = (first & 0x0F) << 12 | tail(text, at + 1) << 6 | tail(text, at + 2);
      boolean allowed = c <= LAST && c != BYTE_ORDER_MARK && !Character.isSurrogate((char) c);
      return allowed && c >= FIRST_OF_THREE_BYTES ? (char) c : 0;
    }
    return 0;
  }

  /** How many bytes it takes. */
  static int bytes(char c) {
    return c < FIRST_OF_TWO_BYTES ? 1 : c < FIRST_OF_THREE_BYTES ? 2 : 3;
  }

  /**
   * The bits of a byte that continues a character; −1 for any other, so that the whole is negative.
   */
  private static int tail(byte[] text, int at) {
    return at < text.length && (text[at] & 0xC0) == 0x80 ? text[at] & 0x3F : -1;
  }
}
