package jxeval.output.ooxml;

import java.util.Arrays;

/** Characters on their way into a file, one array for all of them: given on as UTF-8. */
final class Utf8 {
  /** Bytes that a character takes at most. */
  private static final int MOST = 3;

  private static final int RADIX = 10;

  /** What stands for half of a pair that has lost the other. */
  private static final byte LOST = '?';

  private char[] chars;
  private byte[] bytes = {};
  private int length;

  /** Begins with room for so many, and grows. */
  Utf8(int room) {
    chars = new char[room];
  }

  int length() {
    return length;
  }

  char at(int place) {
    return chars[place];
  }

  /** Forgets what comes after so many. */
  void shorten(int to) {
    length = to;
  }

  Utf8 add(char c) {
    room(1);
    chars[length++] = c;
    return this;
  }

  Utf8 add(String text) {
    int count = text.length();
    room(count);
    text.getChars(0, count, chars, length);
    length += count;
    return this;
  }

  /** A number in digits. */
  Utf8 add(long number) {
    if (number < 0) {
      return add(Long.toString(number));
    }
    int digits = 1;
    for (long rest = number / RADIX; rest > 0; rest /= RADIX) {
      digits++;
    }
    room(digits);
    length += digits;
    long rest = number;
    for (int i = length - 1; i >= length - digits; i--) {
      chars[i] = (char) ('0' + rest % RADIX);
      rest /= RADIX;
    }
    return this;
  }

  /** Gives all on to a file, and is empty. */
  void moveTo(Packing file) {
    if (bytes.length < MOST * length) {
      bytes = new byte[MOST * length];
    }
    file.add(bytes, encoded());
    length = 0;
  }

  private int encoded() {
    byte[] into = bytes;
    int end = 0;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c < 0x80) {
        into[end++] = (byte) c;
      } else if (c < 0x800) {
        into[end++] = (byte) (0xC0 | (c >> 6));
        into[end++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        into[end++] = (byte) (0xE0 | (c >> 12));
        into[end++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        into[end++] = (byte) (0x80 | (c & 0x3F));
      } else if (i + 1 < length && Character.isSurrogatePair(c, chars[i + 1])) {
        int pair = Character.toCodePoint(c, chars[++i]);
        into[end++] = (byte) (0xF0 | (pair >> 18));
        into[end++] = (byte) (0x80 | ((pair >> 12) & 0x3F));
        into[end++] = (byte) (0x80 | ((pair >> 6) & 0x3F));
        into[end++] = (byte) (0x80 | (pair & 0x3F));
      } else {
        into[end++] = LOST;
      }
    }
    return end;
  }

  private void room(int more) {
    if (length + more > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + more));
    }
  }
}
