package jxeval.intake.grid;

/** The {@code _x000D_} escapes of characters that XML cannot hold. */
final class Escapes {
  /** Characters of one escape. */
  static final int LENGTH = "_x000D_".length();

  private Escapes() {}

  /** The text with its escapes resolved; {@code _x005F_} is a plain underscore. */
  static String resolve(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder resolved = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0) {
      int code = code(text, at);
      if (code >= 0) {
        resolved.append(text, done, at).append((char) code);
        done = at + LENGTH;
      }
      at = text.indexOf("_x", Math.max(done, at + 1));
    }
    return resolved.append(text, done, text.length()).toString();
  }

  private static int code(String text, int at) {
    if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
