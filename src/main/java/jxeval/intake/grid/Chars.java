package jxeval.intake.grid;

import java.util.Arrays;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;

/** Characters in a place that is used again and again, so that most never become a text. */
final class Chars extends TypedValueDecoder {
  private static final String[] LETTERS = letters();

  private char[] chars = new char[32];
  private int length;
  private boolean trimmed;

  private static String[] letters() {
    String[] letters = new String[1 << 7];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = String.valueOf(c).intern();
    }
    return letters;
  }

  void clear() {
    length = 0;
  }

  void add(char[] from, int at, int count) {
    if (count > chars.length - length) {
      chars = Arrays.copyOf(chars, Math.max(2 * length, length + count));
    }
    System.arraycopy(from, at, chars, length, count);
    length += count;
  }

  int length() {
    return length;
  }

  /** As {@link Whole#of(String)}. */
  int whole() {
    return Whole.of(chars, 0, length);
  }

  /** As {@link Reference#of(String)}. */
  @Nullable Reference reference() {
    return Reference.of(chars, length);
  }

  /** The text; one of a single letter is not made anew. */
  @Override
  public String toString() {
    return length == 1 && chars[0] < LETTERS.length
        ? LETTERS[chars[0]]
        : new String(chars, 0, length);
  }

  /** Whether white space may have stood around what was decoded, which is not told otherwise. */
  boolean trimmed() {
    return trimmed;
  }

  /** Takes an attribute where it lies between others, the white space around it left out. */
  @Override
  public void decode(char[] buffer, int from, int to) {
    clear();
    add(buffer, from, to - from);
    trimmed = isSpace(buffer, from - 1) || isSpace(buffer, to);
  }

  @Override
  public void decode(String text) {
    clear();
    add(text.toCharArray(), 0, text.length());
    trimmed = false;
  }

  @Override
  public void handleEmptyValue() {
    clear();
    trimmed = true;
  }

  /** Whether white space stands at a place; where nothing was ever put, none does. */
  private static boolean isSpace(char[] buffer, int at) {
    return at >= 0 && at < buffer.length && buffer[at] <= ' ' && buffer[at] != 0;
  }
}
