package jxeval.intake.grid;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Characters in a place that is used again and again, so that most never become a text. */
final class Chars {
  private char[] chars = new char[32];
  private int length;

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

  /** A number that is quoted as it stands here, but for zeros at its end; null for others. */
  @Nullable String plain() {
    int end = Decimals.plain(chars, length);
    return end == 0 ? null : Letters.text(chars, 0, end);
  }

  @Override
  public String toString() {
    return Letters.text(chars, 0, length);
  }
}
