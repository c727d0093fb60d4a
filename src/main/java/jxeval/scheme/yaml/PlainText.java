package jxeval.scheme.yaml;

/** A YAML text with a place in it, moved forward only. */
final class PlainText {
  /** Stops the reading: what follows is not for {@link PlainYaml} to judge. */
  static final class Beyond extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Beyond() {
      super("", null, false, false);
    }
  }

  private static final char END = '\0';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final char[] text;
  private int at;
  private int line = 1;
  private int lineStart;

  PlainText(String file, String text) {
    this.file = file;
    this.text = text.toCharArray();
  }

  Beyond beyond() {
    return new Beyond();
  }

  Mark mark() {
    return new Mark(file, line, at - lineStart + 1);
  }

  /** How many characters stand before this place in its line. */
  int indent() {
    return at - lineStart;
  }

  boolean atEnd() {
    return at >= text.length;
  }

  char here() {
    return charAt(at);
  }

  private char charAt(int place) {
    return place < text.length ? text[place] : END;
  }

  /**
   * Whether the character here stands alone: a space, the end of the line or of the text follows.
   */
  boolean standsAlone() {
    char next = charAt(at + 1);
    return next == ' ' || next == '\n' || at + 1 >= text.length;
  }

  /** Whether a letter or digit follows. */
  boolean beginsWord() {
    char next = charAt(at + 1);
    return (next >= '0' && next <= '9')
        || (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z');
  }

  void step() {
    at++;
  }

  void skipSpaces() {
    while (charAt(at) == ' ') {
      at++;
    }
  }

  /**
   * Moves on to the next thing, over spaces, comments and ends of lines; whether it crossed one.
   */
  boolean skipToNext() {
    int from = line;
    while (true) {
      skipSpaces();
      if (charAt(at) == '#') {
        comment();
      }
      if (charAt(at) != '\n') {
        return line != from;
      }
      at++;
      line++;
      lineStart = at;
      boolean marker = isThrice('-') || isThrice('.');
      if (marker) {
        throw beyond();
      }
    }
  }

  private boolean isThrice(char c) {
    return charAt(at) == c && charAt(at + 1) == c && charAt(at + 2) == c;
  }

  private void comment() {
    if (at > lineStart && text[at - 1] != ' ') {
      throw beyond();
    }
    while (at < text.length && text[at] != '\n') {
      plain(text[at]);
      at++;
    }
  }

  /**
   * A text without quotes, to the end of the line, a comment or a colon that stands alone.
   *
   * @param flow whether it also ends at commas and brackets
   */
  String word(boolean flow) {
    int from = at;
    int end = at;
    for (; at < text.length; at++) {
      char c = text[at];
      if (c == ' ') {
        continue;
      }
      if (c == '\n'
          || (c == ':' && standsAlone())
          || (c == '#' && text[at - 1] == ' ')
          || (flow && isBracketOrComma(c))) {
        break;
      }
      plain(c);
      end = at + 1;
    }
    if (flow && end > from && text[end - 1] == ':') {
      throw beyond();
    }
    return new String(text, from, end - from);
  }

  static boolean isBracketOrComma(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  /** A text in quotes, which must end in its line; a doubled single quote stands for one. */
  String quoted() {
    char quote = text[at++];
    int from = at;
    boolean doubled = false;
    while (charAt(at) != quote || (quote == '\'' && charAt(at + 1) == quote)) {
      if (charAt(at) == quote) {
        doubled = true;
        at++;
      } else if (charAt(at) == '\n' || (quote == '"' && charAt(at) == '\\')) {
        throw beyond();
      } else {
        plain(charAt(at));
      }
      at++;
    }
    String inside = new String(text, from, at - from);
    at++;
    char next = charAt(at);
    if (!atEnd() && next != ' ' && next != '\n' && next != ':' && !isBracketOrComma(next)) {
      throw beyond();
    }
    return doubled ? inside.replace("''", "'") : inside;
  }

  /** Characters that take one place, end no line and are allowed everywhere. */
  private void plain(char c) {
    boolean usual = (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0xD800);
    if (!usual && (c < 0xE000 || c > 0xFFFD || c == BYTE_ORDER_MARK)) {
      throw beyond();
    }
  }
}
