package jxeval.output.xlsx;

/** Measures text in half-width characters: a 汉字 and other wide characters count two. */
public final class TextWidth {
  /** The width of the widest character. */
  private static final int WIDE = 2;

  private TextWidth() {}

  /** The width of the widest line. */
  static int of(String text) {
    return upTo(text, Integer.MAX_VALUE);
  }

  /** The width of the widest line; at least that much where it is no narrower. */
  static int upTo(String text, int enough) {
    int length = text.length();
    int widest = 0;
    int line = 0;
    for (int i = 0; i < length && widest < enough; ) {
      int c = at(text, i);
      i += Character.charCount(c);
      line = endsLine(c) ? 0 : line + of(c);
      widest = Math.max(widest, line);
    }
    return widest;
  }

  /** What its width cannot exceed, told by its length. */
  static int most(String text) {
    return WIDE * text.length();
  }

  /** Whether no line is wider than that. */
  static boolean fits(String text, int width) {
    return most(text) <= width || upTo(text, width + 1) <= width;
  }

  /** Lines that the text takes when wrapped at a width; at least 1. */
  public static int lines(String text, int width) {
    int room = Math.max(2, width);
    int length = text.length();
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return wrapped(text, 0, length, room);
    }
    int lines = 0;
    for (int from = 0; from < length; ) {
      int end = from;
      while (end < length && !endsLine(text.charAt(end))) {
        end++;
      }
      lines += wrapped(text, from, end, room);
      from = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return Math.max(1, lines);
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r';
  }

  /**
   * Greedy wrapping: between wide characters anywhere, else only at spaces, over-long words cut.
   */
  private static int wrapped(String text, int from, int end, int room) {
    if (WIDE * (end - from) <= room) {
      return 1;
    }
    int lines = 1;
    int used = 0;
    int word = 0;
    char[] chars = new char[end - from];
    text.getChars(from, end, chars, 0);
    for (int i = 0; i < chars.length; ) {
      int c = Character.codePointAt(chars, i);
      i += Character.charCount(c);
      int w = of(c);
      boolean breakable = w == WIDE || c == ' ';
      word = breakable ? 0 : word + w;
      used += w;
      if (used > room && c != ' ') {
        lines++;
        used = word > 0 && word < room ? word : w;
        word = Math.min(word, used);
      }
    }
    return lines;
  }

  /** The character there; nearly all are one char. */
  private static int at(String text, int place) {
    char c = text.charAt(place);
    return Character.isHighSurrogate(c) ? text.codePointAt(place) : c;
  }

  private static int of(int c) {
    if (c < 0x80) {
      return c < 0x20 ? 0 : 1;
    }
    if ((c >= 0x300 && c < 0x370) || (c >= 0x200B && c <= 0x200F)) {
      return 0;
    }
    // Beside the East Asian wide blocks, Chinese fonts draw these marks and symbols wide.
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2010 && c <= 0x27BF)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || c == 0xB7
            || c == 0xD7
            || c >= 0x1F000;
    return wide ? WIDE : 1;
  }
}
