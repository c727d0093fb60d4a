package jxeval.intake.grid;

import java.nio.charset.StandardCharsets;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/** The content of a BIFF record that may run over several continuing records. */
final class BiffInput {
  private static final int WIDE = 0x01;
  private static final int PHONETIC = 0x04;
  private static final int RICH = 0x08;

  private final byte[] bytes;
  private final int[] starts;
  private final int[] ends;
  private int fragment;
  private int at;

  BiffInput(byte[] bytes, int[] starts, int[] ends) {
    this.bytes = bytes;
    this.starts = starts;
    this.ends = ends;
    at = starts[0];
  }

  /** Where the reading stands, to come back to. */
  long position() {
    return ((long) fragment << 32) | at;
  }

  void moveTo(long position) {
    fragment = (int) (position >>> 32);
    at = (int) position;
  }

  boolean atEnd() {
    return at == ends[fragment] && fragment == ends.length - 1;
  }

  int u8() {
    while (at >= ends[fragment]) {
      nextFragment();
    }
    return bytes[at++] & 0xff;
  }

  int u16() {
    int low = u8();
    return low | (u8() << 8);
  }

  /** A text whose length stands in front, in two bytes. */
  String text(Limits limits) {
    return text(u16(), limits);
  }

  /** A text of so many characters: its flags, its characters, its formatting runs passed over. */
  String text(int chars, Limits limits) {
    if (chars > limits.cellChars()) {
      throw Refusal.overLimit(FileRule.F117, chars, limits.cellChars());
    }
    StringBuilder text = new StringBuilder(chars);
    read(chars, text);
    return text.toString();
  }

  /** Passes over a text whose length stands in front, in two bytes. */
  void skipText() {
    read(u16(), null);
  }

  private void read(int chars, @Nullable StringBuilder text) {
    int flags = u8();
    int runs = (flags & RICH) == 0 ? 0 : u16();
    long phonetic = (flags & PHONETIC) == 0 ? 0 : u16() | ((long) u16() << 16);
    boolean wide = (flags & WIDE) != 0;
    int left = chars;
    while (left > 0) {
      while (at >= ends[fragment]) {
        nextFragment();
        wide = (u8() & WIDE) != 0;
      }
      int width = wide ? 2 : 1;
      int here = Math.min(left, (ends[fragment] - at) / width);
      if (here == 0) {
        throw broken();
      }
      if (text != null) {
        text.append(
            new String(
                bytes,
                at,
                here * width,
                wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1));
      }
      at += here * width;
      left -= here;
    }
    skip(4L * runs + phonetic);
  }

  private void skip(long count) {
    for (long left = count; left > 0; ) {
      while (at >= ends[fragment]) {
        nextFragment();
      }
      int here = (int) Math.min(left, ends[fragment] - at);
      at += here;
      left -= here;
    }
  }

  private void nextFragment() {
    if (fragment == ends.length - 1) {
      throw broken();
    }
    fragment++;
    at = starts[fragment];
  }

  private static Refusal broken() {
    return new Refusal(FileRule.F160, "BIFF text");
  }
}
