package jxeval.scheme.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A YAML text in UTF-8 with a place in it, moved forward only. */
final class PlainText {
  /** Stops the reading: what follows is not for {@link PlainYaml} to judge. */
  static final class Beyond extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Beyond() {
      super("", null, false, false);
    }
  }

  private static final byte END = 0;
  private static final int LONGEST_USUAL = 256;
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private final String file;
  private final byte[] text;
  private int at;
  private int line = 1;

  /** Where the line would begin if each character before {@link #at} took one byte. */
  private int lineStart;

  /** The characters of the text that is being read. */
  private char[] word = new char[LONGEST_USUAL];

  PlainText(String file, byte[] text) {
    this.file = file;
    this.text = text;
    at = isMarked(text) ? BYTE_ORDER_MARK.length : 0;
    lineStart = at;
  }

  private static boolean isMarked(byte[] text) {
    int length = BYTE_ORDER_MARK.length;
    return text.length >= length && Arrays.equals(text, 0, length, BYTE_ORDER_MARK, 0, length);
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

  /** The character, if it is one of ASCII; of any other its first byte, which is negative. */
  byte here() {
    return charAt(at);
  }

  private byte charAt(int place) {
    return place < text.length ? text[place] : END;
  }

  /**
   * Whether the character here stands alone: a space, the end of the line or of the text follows.
   */
  boolean standsAlone() {
    byte next = charAt(at + 1);
    return next == ' ' || next == '\n' || at + 1 >= text.length;
  }

  /** Whether a letter or digit follows. */
  boolean beginsWord() {
    byte next = charAt(at + 1);
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
      pass();
    }
  }

  /**
   * A text without quotes, to the end of the line, a comment or a colon that stands alone.
   *
   * @param flow whether it also ends at commas and brackets
   */
  String word(boolean flow) {
    int length = 0;
    int end = 0;
    while (at < text.length) {
      byte c = text[at];
      if (c == '\n'
          || (c == ':' && standsAlone())
          || (c == '#' && text[at - 1] == ' ')
          || (flow && isBracketOrComma(c))) {
        break;
      }
      put(length++, pass());
      end = c == ' ' ? end : length;
    }
    if (flow && end > 0 && word[end - 1] == ':') {
      throw beyond();
    }
    return new String(word, 0, end);
  }

  static boolean isBracketOrComma(byte c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  /** A text in quotes, which must end in its line; a doubled single quote stands for one. */
  String quoted() {
    byte quote = text[at++];
    int length = 0;
    while (charAt(at) != quote || (quote == '\'' && charAt(at + 1) == quote)) {
      if (quote == '"' && charAt(at) == '\\') {
        throw beyond();
      }
      at += charAt(at) == quote ? 1 : 0;
      put(length++, pass());
    }
    at++;
    byte next = charAt(at);
    if (!atEnd() && next != ' ' && next != '\n' && next != ':' && !isBracketOrComma(next)) {
      throw beyond();
    }
    return new String(word, 0, length);
  }

  private void put(int index, char c) {
    if (index == word.length) {
      word = Arrays.copyOf(word, 2 * index);
    }
    word[index] = c;
  }

  /** Moves on by one character, and tells it. */
  private char pass() {
    char c = PlainCharacter.at(text, at);
    if (c == 0) {
      throw beyond();
    }
    int bytes = PlainCharacter.bytes(c);
    at += bytes;
    lineStart += bytes - 1;
    return c;
  }
}
