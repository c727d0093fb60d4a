package jxeval.scheme.coverage;

import java.util.OptionalLong;

/** Whole numbers written in characters: 五, 两, 二十, 三百零五, 十二. */
final class HanNumber {
  /** Characters of which such numbers are made. */
  static final String CHARACTERS = "零〇一二两三四五六七八九十百千";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千";
  private static final long[] SIZES = {10, 100, 1_000};

  private HanNumber() {}

  /** The number; empty where the characters are none, such as 十四五. */
  static OptionalLong of(String text) {
    long sum = 0;
    long digit = -1;
    long last = Long.MAX_VALUE;
    String plain = text.replace('〇', '零').replace('两', '二');
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int unit = UNITS.indexOf(c);
      if (unit < 0) {
        if (digit > 0 || DIGITS.indexOf(c) < 0) {
          return OptionalLong.empty();
        }
        digit = DIGITS.indexOf(c);
      } else {
        long size = SIZES[unit];
        if (size >= last) {
          return OptionalLong.empty();
        }
        sum += size * (digit < 0 ? 1 : digit);
        last = size;
        digit = -1;
      }
    }
    return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum + Math.max(digit, 0));
  }
}
